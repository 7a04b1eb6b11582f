package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.LongSort;
import java.util.Arrays;

/// Tells values that are shared from values that coincide. Two counters overlap in their values but not in time: pairing their equal values is no better than
/// pairing them at random. For the values that both columns hold, the interquartile range of the time between their first appearances is compared with that of
/// the same times re-paired.
final class TimeAgreement {
    private static final int SAMPLE = 2000;
    private static final double UNDATED_SHARE = 0.9;
    private static final double MOST_RECURRING = 1.2;
    private static final double STEADY_SLOPE = 0.05;
    private static final double STEADY_FIT = 0.9;
    private final int[] positions;

    TimeAgreement(int valueCount) {
        positions = new int[valueCount];
    }

    boolean agree(IdColumn a, IdColumn b, int shared) {
        IdColumn small = a.distinct.length <= b.distinct.length ? a : b;
        IdColumn large = small == a ? b : a;
        long[][] times = sharedTimes(small, large, shared);
        if (times[0].length < 5) return shared >= UNDATED_SHARE * small.distinct.length;
        if (isUnmistakable(a) && isUnmistakable(b) && shared >= UNDATED_SHARE * small.distinct.length) return true;
        if (isOneMoment(times[0]) || isOneMoment(times[1])) return shared >= UNDATED_SHARE * small.distinct.length;
        boolean agree = spread(times[0], times[1], 0) * 2 <= spread(times[0], times[1], 1);
        return agree && !(a.weak && b.weak && runApart(times[0], times[1]));
    }

    /// How closely two columns agree: the interquartile range of the time between the first appearances of the values in both, in microseconds.
    double spread(IdColumn a, IdColumn b, int shared) {
        IdColumn small = a.distinct.length <= b.distinct.length ? a : b;
        long[][] times = sharedTimes(small, small == a ? b : a, shared);
        return times[0].length == 0 ? Double.MAX_VALUE : spread(times[0], times[1], 0);
    }

    /// True where each value stands about once and is long enough not to be equal by chance. Addresses and users recur, and are shared without being one thing.
    private static boolean isUnmistakable(IdColumn column) {
        return !column.weak && column.records.length <= MOST_RECURRING * column.distinct.length;
    }

    /// True where half of the times are the same: a table written at once, whose times tell nothing about its rows.
    private static boolean isOneMoment(long[] times) {
        long[] sorted = times.clone();
        LongSort.sort(sorted);
        return sorted[sorted.length * 3 / 4] == sorted[sorted.length / 4];
    }

    /// True where the difference grows or shrinks steadily: two counters that run side by side at different speeds meet once and then run apart. (Slope and
    /// coefficient of determination of the ordinary least-squares line of the difference over the first time.)
    private static boolean runApart(long[] mine, long[] theirs) {
        double meanTime = 0;
        double meanDifference = 0;
        for (int i = 0; i < mine.length; i++) {
            meanTime += (double) (mine[i] - mine[0]) / mine.length;
            meanDifference += (double) (theirs[i] - mine[i]) / mine.length;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < mine.length; i++) {
            double x = mine[i] - mine[0] - meanTime;
            double y = theirs[i] - mine[i] - meanDifference;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        return xx > 0 && yy > 0 && Math.abs(xy / xx) > STEADY_SLOPE && xy * xy / (xx * yy) > STEADY_FIT;
    }

    private long[][] sharedTimes(IdColumn small, IdColumn large, int shared) {
        for (int i = 0; i < large.distinct.length; i++) positions[large.distinct[i]] = i + 1;
        int step = Math.max(1, shared / SAMPLE);
        long[] mine = new long[Math.min(shared, 2 * SAMPLE)];
        long[] theirs = new long[mine.length];
        int n = 0;
        int met = 0;
        for (int i = 0; i < small.distinct.length && n < mine.length; i++) {
            int other = positions[small.distinct[i]] - 1;
            if (other < 0 || met++ % step != 0) continue;
            if (small.firstTimes[i] == Segment.NO_TIME || large.firstTimes[other] == Segment.NO_TIME) continue;
            mine[n] = small.firstTimes[i];
            theirs[n++] = large.firstTimes[other];
        }
        for (int value : large.distinct) positions[value] = 0;
        return new long[][] {Arrays.copyOf(mine, n), Arrays.copyOf(theirs, n)};
    }

    /// Interquartile range of the differences, the second times shuffled by a fixed rule where `shuffled` is not 0.
    private static double spread(long[] mine, long[] theirs, int shuffled) {
        long[] differences = new long[mine.length];
        int[] order = new int[mine.length];
        Arrays.setAll(order, i -> i);
        if (shuffled != 0) shuffle(order);
        for (int i = 0; i < mine.length; i++) differences[i] = theirs[order[i]] - mine[i];
        LongSort.sort(differences);
        return (double) differences[differences.length * 3 / 4] - differences[differences.length / 4];
    }

    private static void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int k = (int) Long.remainderUnsigned(Hash.of(i), i + 1);
            int held = order[i];
            order[i] = order[k];
            order[k] = held;
        }
    }
}
