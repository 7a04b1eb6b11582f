package dev.lastseen.model.follow;

import java.util.Arrays;

/// Step 8: finds the gaps in a system's evidence. A gap lies between two records where messages were due and none came, longer than the system's own rhythm
/// explains and too many to be a loss: with a usual loss rate q, k messages in a row are missing by chance with probability q^k.
final class GapFinder {
    private static final int LEAST_DUE = 5;
    private static final double RHYTHM = 3;
    private static final double CHANCE = 1e-6;

    private final long[] times;
    private final long[] due;
    private final int came;

    /// @param times corrected times of the system's records, ascending
    /// @param due   when messages from upstream were due here, ascending; those that came included
    /// @param came  how many of them came
    GapFinder(long[] times, long[] due, int came) {
        this.times = times;
        this.due = due;
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
        Arrays.sort(pauses);
        return pauses[(int) Math.min(pauses.length - 1L, pauses.length * 99L / 100)];
    }

    private boolean isGap(long from, long to) {
        int missing = after(to - 1) - after(from);
        return missing >= LEAST_DUE && missing * Math.log(lossRate(missing)) < Math.log(CHANCE / times.length);
    }

    /// Share of due messages that never come, measured outside the pause that holds `missing` of them.
    private double lossRate(int missing) {
        int elsewhere = after(times[times.length - 1]) - after(times[0] - 1) - missing;
        return (Math.max(0, elsewhere - came) + 1.0) / (Math.max(elsewhere, came) + 2.0);
    }

    /// Number of due times up to and including `time`.
    private int after(long time) {
        int at = Arrays.binarySearch(due, time);
        if (at < 0) return -at - 1;
        while (at + 1 < due.length && due[at + 1] == time) at++;
        return at + 1;
    }
}
