package dev.lastseen.model.check;

import dev.lastseen.model.value.LongSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds where a series changes its level, by Pettitt's test, which looks at ranks only (A. N. Pettitt, A Non-Parametric Approach to the Change-Point Problem, 1979),
/// applied again to both parts.
final class Pettitt {
    private final long[] series;
    private final int least;
    private final double chance;
    private final List<Integer> changes = new ArrayList<>();

    private Pettitt(long[] series, int least, double chance) {
        this.series = series;
        this.least = least;
        this.chance = chance;
    }

    /// Indexes at which a new level begins, ascending.
    ///
    /// @param least  shortest part
    /// @param chance probability below which a change is believed
    static List<Integer> changes(long[] series, int least, double chance) {
        var test = new Pettitt(series, least, chance);
        test.split(0, series.length);
        test.changes.sort(Integer::compare);
        return test.changes;
    }

    private void split(int from, int to) {
        int n = to - from;
        if (n < 2 * least) return;
        double[] ranks = ranks(from, to);
        double sum = 0;
        double best = 0;
        int at = -1;
        for (int i = 0; i < n - 1; i++) {
            sum += ranks[i];
            double u = Math.abs(2 * sum - (i + 1) * (n + 1.0));
            if (i + 1 >= least && n - i - 1 >= least && u > best) {
                best = u;
                at = from + i + 1;
            }
        }
        double cube = (double) n * n * n + (double) n * n;
        if (at < 0 || 2 * Math.exp(-6 * best * best / cube) >= chance) return;
        int change = sharpened(from, at, to);
        changes.add(change);
        split(from, change);
        split(change, to);
    }

    /// The test finds that there is a change, and about where. It lies where most values are on their own side of the middle between both medians.
    private int sharpened(int from, int about, int to) {
        long before = median(from, about);
        long after = median(about, to);
        long middle = before / 2 + after / 2;
        int right = 0;
        int most = 0;
        int best = about;
        for (int at = from + 1; at <= to - least; at++) {
            right += series[at - 1] < middle == before < after ? 1 : -1;
            if (at - from >= least && right > most) {
                most = right;
                best = at;
            }
        }
        return best;
    }

    private long median(int from, int to) {
        long[] sorted = Arrays.copyOfRange(series, from, to);
        LongSort.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Ranks from 1; equal values share the middle of theirs.
    private double[] ranks(int from, int to) {
        long[] sorted = Arrays.copyOfRange(series, from, to);
        LongSort.sort(sorted);
        double[] ranks = new double[to - from];
        for (int i = from; i < to; i++) ranks[i - from] = (first(sorted, series[i]) + last(sorted, series[i])) / 2.0 + 1;
        return ranks;
    }

    private static int first(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int last(long[] sorted, long value) {
        return value == Long.MAX_VALUE ? sorted.length - 1 : first(sorted, value + 1) - 1;
    }
}
