package dev.lastseen.model.check;

import java.util.BitSet;
import java.util.Optional;

/// Finds the stretch of a series in which events are densest: a scan between events, judged by the likelihood of two rates against one (M. Kulldorff, A Spatial Scan Statistic, 1997).
final class RateScan {
    /// Of more events, only so many are tried as begin and end.
    private static final int MOST_ENDS = 600;

    private RateScan() {}

    /// @param from       index of the first of the stretch
    /// @param to         index after its last
    /// @param errors     events in it
    /// @param all        events in the whole series
    /// @param length     of the series
    /// @param likelihood logarithm of the ratio
    record Window(int from, int to, int errors, int all, int length, double likelihood) {
        int inside() {
            return to - from;
        }

        int outside() {
            return length - inside();
        }

        int errorsOutside() {
            return all - errors;
        }

        double rate() {
            return (double) errors / inside();
        }

        double rateOutside() {
            return outside() == 0 ? 0 : (double) errorsOutside() / outside();
        }
    }

    static Optional<Window> densest(BitSet events, int length) {
        int[] at = events.stream().toArray();
        int n = at.length;
        int step = Math.max(1, n / MOST_ENDS);
        double base = entropy(n, length);
        Window best = null;
        for (int i = 0; i < n; i += step) {
            for (int j = i + 1; j < n; j += step) {
                int errors = j - i + 1;
                int inside = at[j] - at[i] + 1;
                if ((double) errors / inside * length <= n) continue;
                double likelihood = entropy(errors, inside) + entropy(n - errors, length - inside) - base;
                if (best == null || likelihood > best.likelihood()) best = new Window(at[i], at[j] + 1, errors, n, length, likelihood);
            }
        }
        return Optional.ofNullable(best);
    }

    private static double entropy(int part, int all) {
        if (part == 0 || part == all) return 0;
        double share = (double) part / all;
        return part * Math.log(share) + (all - part) * Math.log(1 - share);
    }
}
