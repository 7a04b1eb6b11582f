package dev.lastseen.model.contrast;

import java.util.Arrays;

/// The two cumulative distributions of a number, merged: how well every threshold between two neighbouring values separates the sides.
final class Steps {
    /// How much worse a rounder threshold may separate.
    private static final double EQUALLY_WELL = 0.005;
    private final double[] these;
    private final double[] those;
    private final Sample sample;
    private final double[] values;
    /// By value: difference in prevalence of what lies above it.
    private final double[] above;
    /// By value: difference in prevalence of what lies up to it.
    private final double[] upTo;
    private int count;
    private final int[] best = new int[2];

    /// A stretch of thresholds between two values.
    record Range(double low, double high) {}

    /// @param these values of the first side, ascending
    /// @param those values of the second side, ascending
    Steps(double[] these, double[] those, Sample sample) {
        this.these = these;
        this.those = those;
        this.sample = sample;
        values = new double[these.length + those.length];
        above = new double[values.length];
        upTo = new double[values.length];
        int i = 0;
        int j = 0;
        while (i < these.length || j < those.length) {
            double value = j == those.length || i < these.length && these[i] <= those[j] ? these[i] : those[j];
            while (i < these.length && these[i] == value) i++;
            while (j < those.length && those[j] == value) j++;
            values[count] = value;
            upTo[count] = sample.difference(i, j);
            above[count++] = sample.difference(these.length - i, those.length - j);
        }
        best[0] = largest(upTo);
        best[1] = largest(above);
    }

    private int largest(double[] differences) {
        int largest = 0;
        for (int k = 1; k < thresholds(); k++) {
            if (differences[k] > differences[largest]) largest = k;
        }
        return largest;
    }

    /// Number of thresholds between different values.
    int thresholds() {
        return Math.max(0, count - 1);
    }

    /// The best difference in prevalence of what lies above (or below) a threshold.
    double best(boolean over) {
        return over ? above[best[1]] : upTo[best[0]];
    }

    /// How many lie above (or below) the best threshold.
    Counts counts(boolean over) {
        double threshold = values[best[over ? 1 : 0]];
        int first = upTo(these, threshold);
        int second = upTo(those, threshold);
        return over ? sample.counts(these.length - first, those.length - second) : sample.counts(first, second);
    }

    private static int upTo(double[] ascending, double threshold) {
        int at = Arrays.binarySearch(ascending, Math.nextUp(threshold));
        if (at < 0) return -at - 1;
        while (at > 0 && ascending[at - 1] > threshold) at--;
        return at;
    }

    /// The stretch around the best threshold in which all separate equally well.
    Range range(boolean over) {
        double[] differences = over ? above : upTo;
        int from = best[over ? 1 : 0];
        int to = from;
        double least = differences[from] - EQUALLY_WELL;
        while (from > 0 && differences[from - 1] >= least) from--;
        while (to + 1 < thresholds() && differences[to + 1] >= least) to++;
        return new Range(values[from], values[to + 1]);
    }
}
