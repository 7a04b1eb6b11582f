package dev.lastseen.model.reconcile;

import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Two stretches of time compared hop by hop: of one capture, or of two, whose systems meet by their names. Messages count by when they were seen where a hop begins.
///
/// @param hops in order of the first capture's route; hops that only one of them has are left out
public record Comparison(List<Hop> hops) {
    public Comparison {
        hops = List.copyOf(hops);
    }

    /// One hop.
    ///
    /// @param p probability of a difference in the share of lost messages at least as large by chance (Fisher's exact test, two-sided), times the number of hops
    public record Hop(String from, String to, Side before, Side after, double p) {}

    /// What happened in one stretch of time.
    ///
    /// @param seen         messages that the hop's begin saw
    /// @param arrived      of these, those that came over the hop
    /// @param lost         vanished, dropped or stuck on it
    /// @param undetermined the evidence does not tell
    /// @param median       usual latency in microseconds; 0 where none is known
    /// @param covered      share of the time that the evidence of both ends covers, 0 … 1
    public record Side(int seen, int arrived, int lost, int undetermined, long median, double covered) {
        /// Share of those judged that were lost.
        public double lostShare() {
            return arrived + lost == 0 ? 0 : (double) lost / (arrived + lost);
        }
    }

    /// Two stretches of one capture.
    public static Comparison of(Following following, Span before, Span after) {
        return of(following, before, following, after);
    }

    /// Stretches of two captures.
    public static Comparison of(Following first, Span before, Following second, Span after) {
        var hops = new ArrayList<Hop>();
        var a = new HopSides(first, before);
        var b = new HopSides(second, after);
        for (Boundary boundary : first.boundaries()) {
            String from = first.systemName(boundary.from());
            String to = first.systemName(boundary.to());
            Optional<Boundary> other = second.boundaries().stream().filter(o -> second.systemName(o.from()).equals(from) && second.systemName(o.to()).equals(to)).findFirst();
            other.ifPresent(o -> hops.add(hop(from, to, a.of(boundary), b.of(o), first.boundaries().size())));
        }
        return new Comparison(hops);
    }

    private static Hop hop(String from, String to, Side before, Side after, int tries) {
        boolean comparable = before.arrived() + before.lost() > 0 && after.arrived() + after.lost() > 0;
        double p = comparable ? FisherExactTest.withDefaults().test(new int[][] {{before.lost(), before.arrived()}, {after.lost(), after.arrived()}}).getPValue() : 1;
        return new Hop(from, to, before, after, Math.min(1, p * tries));
    }
}
