package dev.lastseen.model.follow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LongSummaryStatistics;

/// Step 7: who sees most shared messages first gives the order, its transitive reduction the hops. Two systems are alternatives, and not in order, when they
/// share fewer messages than half of what chance would give.
final class RouteFinder {
    private static final double MAJORITY = 0.6;

    private final Presence presence;
    private final int n;
    private final int[][] both;
    private final int[][] earlier;
    private final int[] seen;
    /// By how much the second system is later.
    private final LongSummaryStatistics[][] lateness;

    RouteFinder(Presence presence) {
        this.presence = presence;
        n = presence.systems();
        both = new int[n][n];
        earlier = new int[n][n];
        seen = new int[n];
        lateness = new LongSummaryStatistics[n][n];
        for (var row : lateness) Arrays.setAll(row, _ -> new LongSummaryStatistics());
        for (int m = 0; m < presence.messages(); m++) count(m);
        decideByMeans();
    }

    /// Where times are too coarse to tell of any message who saw it first, the mean over all of them tells.
    private void decideByMeans() {
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (earlier[a][b] + earlier[b][a] > 0 || lateness[a][b].getCount() == 0) continue;
                double mean = lateness[a][b].getAverage() + presence.cutOff(a, b, lateness[a][b].getMax() - lateness[a][b].getMin());
                if (mean > 0) earlier[a][b] = both[a][b];
                if (mean < 0) earlier[b][a] = both[a][b];
            }
        }
    }

    private void count(int message) {
        for (int a = 0; a < n; a++) {
            if (!presence.seen(message, a)) continue;
            seen[a]++;
            for (int b = a + 1; b < n; b++) {
                if (presence.seen(message, b)) compare(message, a, b);
            }
        }
    }

    private void compare(int message, int a, int b) {
        both[a][b]++;
        both[b][a]++;
        boolean datedA = presence.dated(message, a);
        boolean datedB = presence.dated(message, b);
        if (datedA && datedB) {
            lateness[a][b].accept(presence.first(message, b) - presence.first(message, a));
            if (presence.precedes(message, a, b)) earlier[a][b]++;
            else if (presence.precedes(message, b, a)) earlier[b][a]++;
        } else if (datedA != datedB) {
            // a table without times is taken for what was written in the end
            if (datedA) earlier[a][b]++;
            else earlier[b][a]++;
        }
    }

    Route find() {
        boolean[][] precedes = new boolean[n][n];
        int[] order = order();
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) precedes[order[i]][order[k]] = precedes(order[i], order[k]);
        }
        return new Route(order, reduce(precedes, order));
    }

    private boolean precedes(int a, int b) {
        int decided = earlier[a][b] + earlier[b][a];
        return related(a, b) && (decided == 0 || earlier[a][b] >= MAJORITY * decided);
    }

    /// False for alternatives: they share fewer than five messages (or a third of few), or under half of what independence would give.
    private boolean related(int a, int b) {
        double expected = (double) seen[a] * seen[b] / presence.messages();
        return both[a][b] >= SystemSets.leastMessages(presence.messages()) && both[a][b] >= expected / 2;
    }

    /// Systems by the share of shared messages that they see before the others do; ties by name order.
    private int[] order() {
        double[] later = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                int decided = earlier[a][b] + earlier[b][a];
                if (a != b && decided > 0 && related(a, b)) later[a] += earlier[b][a] >= MAJORITY * decided ? 1 : 0;
            }
        }
        double[] mean = meanRank();
        return Arrays.stream(range()).boxed()
                .sorted(Comparator.<Integer>comparingDouble(s -> later[s]).thenComparingDouble(s -> mean[s]).thenComparingInt(s -> s)).mapToInt(s -> s).toArray();
    }

    private double[] meanRank() {
        double[] mean = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) mean[a] += both[a][b] == 0 ? 0 : (double) earlier[b][a] / both[a][b];
        }
        return mean;
    }

    private int[] range() {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private boolean[][] reduce(boolean[][] precedes, int[] order) {
        boolean[][] hop = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                int a = order[i];
                int b = order[k];
                hop[a][b] = precedes[a][b] && !explained(precedes, order, i, k);
            }
        }
        return hop;
    }

    private static boolean explained(boolean[][] precedes, int[] order, int from, int to) {
        for (int between = from + 1; between < to; between++) {
            if (precedes[order[from]][order[between]] && precedes[order[between]][order[to]]) return true;
        }
        return false;
    }
}
