package dev.lastseen.model.follow;

import java.util.Arrays;
import java.util.Optional;

/// One change of a zone within a file, as summer time brings it.
///
/// @param before quarter hours before the change
/// @param record first record after it
/// @param after  quarter hours from then on
record ZoneChange(long before, int record, long after) {
    private static final double PURE = 0.95;

    /// Looks for the place that parts the differences into two runs of one zone each.
    static Optional<ZoneChange> find(FirstSightings.Differences differences, Difference.Tolerance tolerance) {
        long[] micros = differences.micros();
        int n = micros.length;
        if (n < 20) return Optional.empty();
        int cut = bestCut(micros);
        if (cut < 5 || n - cut < 5) return Optional.empty();
        Optional<Difference> first = Difference.of(Arrays.copyOfRange(micros, 0, cut));
        Optional<Difference> second = Difference.of(Arrays.copyOfRange(micros, cut, n));
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        long change = Math.abs(first.get().zone() - second.get().zone());
        boolean summerTime = change == 4 || change == 2;
        boolean fits = first.get().fits(tolerance.residual(), tolerance.spread()) && second.get().fits(tolerance.residual(), tolerance.spread());
        if (!summerTime || !fits || purity(micros, cut, first.get().zone(), second.get().zone()) < PURE) return Optional.empty();
        return Optional.of(new ZoneChange(first.get().zone(), differences.records()[cut], second.get().zone()));
    }

    private static long zone(long micros) {
        return Math.round((double) micros / Difference.QUARTER_HOUR);
    }

    /// The cut that leaves the smallest sum of squares on both sides.
    private static int bestCut(long[] micros) {
        int n = micros.length;
        double total = 0;
        for (long m : micros) total += zone(m);
        double left = 0;
        double best = -1;
        int cut = 0;
        for (int i = 1; i < n; i++) {
            left += zone(micros[i - 1]);
            double right = total - left;
            double explained = left * left / i + right * right / (n - i);
            if (explained > best) {
                best = explained;
                cut = i;
            }
        }
        return cut;
    }

    private static double purity(long[] micros, int cut, long before, long after) {
        int fit = 0;
        for (int i = 0; i < micros.length; i++) {
            if (zone(micros[i]) == (i < cut ? before : after)) fit++;
        }
        return (double) fit / micros.length;
    }
}
