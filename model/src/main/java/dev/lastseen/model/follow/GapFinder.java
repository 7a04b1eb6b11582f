package dev.lastseen.model.follow;

import dev.lastseen.model.value.LongSort;
import java.util.Arrays;

/// Step 8: finds the gaps in a system's evidence. A gap lies between two records where messages were due and none came, longer than the system's own rhythm
/// explains and too many to be a loss: with a usual loss rate q, k messages in a row are missing by chance with probability q^k.
final class GapFinder {
    private static final int LEAST_DUE = 5;
    private static final double RHYTHM = 3;
    private static final double CHANCE = 1e-6;

    private final long[] times;
    private final long[] missing;
    private final int came;

    /// @param times   corrected times of the system's records, ascending
    /// @param missing when the messages were due that came from upstream and were never seen here, ascending
    /// @param came    how many messages from upstream were seen here
    GapFinder(long[] times, long[] missing, int came) {
        this.times = times;
        this.missing = missing;
        this.came = came;
    }

    /// The times of the records after which gaps begin, ascending.
    long[] gapStarts() {
        if (times.length < 3) return new long[0];
        long usual = longestUsualPause();
        long[] starts = new long[times.length];
        int n = 0;
        for (int i = 0; i + 1 < times.length; i++) {
            if (times[i + 1] - times[i] > RHYTHM * usual && isGap(times[i], times[i + 1])) starts[n++] = times[i];
        }
        return Arrays.copyOf(starts, n);
    }

    private long longestUsualPause() {
        long[] pauses = new long[times.length - 1];
        for (int i = 0; i < pauses.length; i++) pauses[i] = times[i + 1] - times[i];
        LongSort.sort(pauses);
        return pauses[(int) Math.min(pauses.length - 1L, pauses.length * 99L / 100)];
    }

    private boolean isGap(long from, long to) {
        int inside = upTo(to - 1) - upTo(from);
        return inside >= LEAST_DUE && inside * Math.log(lossRate(inside)) < Math.log(CHANCE / times.length);
    }

    /// Share of due messages that never come, measured outside the pause that misses `inside` of them.
    private double lossRate(int inside) {
        int elsewhere = upTo(times[times.length - 1]) - upTo(times[0] - 1) - inside;
        return (elsewhere + 1.0) / (elsewhere + came + 2.0);
    }

    /// Number of missing messages due up to and including `time`.
    private int upTo(long time) {
        int at = Arrays.binarySearch(missing, time);
        if (at < 0) return -at - 1;
        while (at + 1 < missing.length && missing[at + 1] == time) at++;
        return at + 1;
    }
}
