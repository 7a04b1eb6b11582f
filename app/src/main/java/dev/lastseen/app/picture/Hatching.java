package dev.lastseen.app.picture;

import java.util.ArrayList;
import java.util.List;

/// Slanted lines within a rectangle, on one grid over the whole picture, so that neighbours continue each other.
public final class Hatching {
    private static final int MOST = 4000;

    private Hatching() {}

    /// Each as x1, y1, x2, y2.
    public static List<double[]> lines(Rect rect, double distance) {
        var lines = new ArrayList<double[]>();
        double first = Math.ceil((rect.x() + rect.y()) / distance) * distance;
        for (double sum = first; sum < rect.right() + rect.bottom() && lines.size() < MOST; sum += distance) {
            double left = Math.max(rect.x(), sum - rect.bottom());
            double right = Math.min(rect.right(), sum - rect.y());
            if (right > left) lines.add(new double[] {left, sum - left, right, sum - right});
        }
        return lines;
    }
}
