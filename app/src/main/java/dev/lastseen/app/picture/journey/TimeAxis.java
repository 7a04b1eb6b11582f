package dev.lastseen.app.picture.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Where times stand from left to right. Long pauses in which nothing happens are cut out, so that what lasted milliseconds can be read beside what lasted days; within
/// a stretch between two cuts time runs evenly.
final class TimeAxis {
    /// Width of a cut.
    static final double CUT = 34;
    /// A pause is cut out where it is so many times longer than all the rest that is not cut.
    private static final int MUCH_LONGER = 12;
    private static final int MOST_CUTS = 6;
    private static final double LEAST = 70;
    private static final double EDGE = 0.03;

    private final List<Stretch> stretches = new ArrayList<>();

    /// Time that runs evenly.
    record Stretch(long from, long to, double left, double right) {
        double x(long time) {
            return to == from ? left + (right - left) * 0.3 : left + (right - left) * (time - from) / (double) (to - from);
        }
    }

    /// @param times all that must be seen; not empty
    TimeAxis(long[] times, double left, double right) {
        long[] sorted = Arrays.stream(times).sorted().distinct().toArray();
        var cuts = cuts(sorted);
        int parts = cuts.size() + 1;
        double room = right - left - cuts.size() * CUT;
        double[] weights = new double[parts];
        for (int part = 0; part < parts; part++) weights[part] = Math.sqrt(1.0 + end(part, cuts, sorted) - begin(part, cuts));
        double all = Arrays.stream(weights).sum();
        double spare = room - parts * LEAST;
        double x = left;
        for (int part = 0; part < parts; part++) {
            double width = spare <= 0 ? room / parts : LEAST + spare * weights[part] / all;
            add(sorted[begin(part, cuts)], sorted[end(part, cuts, sorted)], x, x + width);
            x += width + CUT;
        }
    }

    private void add(long first, long last, double left, double right) {
        long margin = (long) ((last - first) * EDGE);
        stretches.add(new Stretch(first - margin, last + margin, left, right));
    }

    private static int begin(int part, List<Integer> cuts) {
        return part == 0 ? 0 : cuts.get(part - 1) + 1;
    }

    private static int end(int part, List<Integer> cuts, long[] sorted) {
        return part == cuts.size() ? sorted.length - 1 : cuts.get(part);
    }

    /// Numbers of the times after which a pause is cut out, ascending.
    private static List<Integer> cuts(long[] sorted) {
        var pauses = new ArrayList<Integer>();
        for (int i = 0; i + 1 < sorted.length; i++) pauses.add(i);
        pauses.sort((a, b) -> Long.compare(sorted[b + 1] - sorted[b], sorted[a + 1] - sorted[a]));
        long rest = sorted[sorted.length - 1] - sorted[0];
        var cuts = new ArrayList<Integer>();
        for (int pause : pauses) {
            long length = sorted[pause + 1] - sorted[pause];
            rest -= length;
            if (cuts.size() == MOST_CUTS || rest == 0 || length <= MUCH_LONGER * rest) break;
            cuts.add(pause);
        }
        Collections.sort(cuts);
        return cuts;
    }

    List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    /// Where a time stands; one that was cut out stands in the middle of its cut.
    double x(long time) {
        if (time < stretches.getFirst().from()) return stretches.getFirst().left();
        for (var stretch : stretches) {
            if (time < stretch.from()) return stretch.left() - CUT / 2;
            if (time <= stretch.to()) return stretch.x(time);
        }
        return stretches.getLast().right();
    }
}
