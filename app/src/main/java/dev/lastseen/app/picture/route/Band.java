package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Curves;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Shape;
import java.util.ArrayList;
import java.util.List;

/// What flows between two neighbouring layers: a band that leaves and arrives level.
///
/// @param hop   place in the facts
/// @param y1    middle of the band where it leaves
/// @param wraps true where it only leads to the end of its row
record Band(int hop, Layers.Segment segment, double x1, double y1, double x2, double y2, double height, boolean wraps) {
    private static final int PIECES = 8;

    /// A point of its middle, `t` from 0 to 1.
    double x(double t) {
        return x1 + (x2 - x1) * (1.5 * (1 - t) * t + t * t * t);
    }

    double y(double t) {
        return y1 + (y2 - y1) * (3 * (1 - t) * t * t + t * t * t);
    }

    Shape shape(Look look) {
        return Curves.band(x1, y1, x2, y2, height, look);
    }

    /// Rectangles that together cover it.
    List<Rect> areas() {
        var areas = new ArrayList<Rect>();
        double half = Math.max(4, height / 2);
        for (int piece = 0; piece < PIECES; piece++) {
            double from = (double) piece / PIECES;
            double to = (piece + 1.0) / PIECES;
            double top = Math.min(y(from), y(to)) - half;
            areas.add(new Rect(x(from), top, x(to) - x(from), Math.abs(y(to) - y(from)) + 2 * half));
        }
        return areas;
    }
}
