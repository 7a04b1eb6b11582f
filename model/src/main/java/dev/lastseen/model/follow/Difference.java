package dev.lastseen.model.follow;

import dev.lastseen.model.value.LongSort;
import java.util.Optional;

/// How the times of the same messages differ between two systems, in microseconds.
///
/// @param spread interquartile range
record Difference(long median, long spread, int count) {
    static final long QUARTER_HOUR = 900_000_000L;
    private static final int LEAST = 5;

    /// How far a difference may lie from whole quarter hours, and how wide it may spread.
    record Tolerance(long residual, long spread) {}

    static Optional<Difference> of(FirstSightings.Differences differences) {
        return of(differences.micros());
    }

    static Optional<Difference> of(long[] micros) {
        if (micros.length < LEAST) return Optional.empty();
        long[] sorted = micros.clone();
        LongSort.sort(sorted);
        int n = sorted.length;
        return Optional.of(new Difference(sorted[n / 2], sorted[n * 3 / 4] - sorted[n / 4], n));
    }

    /// The nearest number of quarter hours.
    long zone() {
        return Math.round((double) median / QUARTER_HOUR);
    }

    /// True where the difference is one number of quarter hours and little else.
    boolean fits(long residual, long widest) {
        return spread <= widest && Math.abs(median - zone() * QUARTER_HOUR) <= residual;
    }
}
