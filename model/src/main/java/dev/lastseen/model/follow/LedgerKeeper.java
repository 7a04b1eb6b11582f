package dev.lastseen.model.follow;

import dev.lastseen.model.follow.HopWalk.Count;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Adds up the ledger of every hop of the route.
final class LedgerKeeper {
    private final Journeys journeys;
    private final Route route;
    private final int[][][] counts;
    private final BitSet unobserved = new BitSet();
    private final BitSet skipped = new BitSet();

    LedgerKeeper(Journeys journeys, Verdicts verdicts) {
        this.journeys = journeys;
        route = journeys.route();
        counts = new int[route.size()][route.size()][Count.values().length];
        new HopWalk(journeys, verdicts, this::count).walk();
        for (int system = 0; system < route.size(); system++) countDuplicates(system);
    }

    private void count(int message, int from, int to, Count what) {
        counts[from][to][what.ordinal()]++;
        if (what == Count.UNOBSERVED) unobserved.set(message);
        if (what == Count.SKIPPED) skipped.set(message);
    }

    private void countDuplicates(int system) {
        List<Integer> before = route.before(system);
        if (!before.isEmpty()) counts[before.getFirst()][system][Count.DUPLICATED.ordinal()] = Duplicates.at(system, journeys).cardinality();
    }

    Following.Ledger ledger() {
        return new Following.Ledger(boundaries(), unobserved.cardinality(), skipped.cardinality());
    }

    private List<Boundary> boundaries() {
        var hops = new Hops(journeys.presence());
        var boundaries = new ArrayList<Boundary>();
        for (Route.Hop hop : route.hops()) {
            int[] c = counts[hop.from()][hop.to()];
            Hops.Latency latency = hops.latency(hop.from(), hop.to());
            var flow = new Boundary.Flow(at(c, Count.SEEN), at(c, Count.ARRIVED), at(c, Count.VANISHED), at(c, Count.DROPPED), at(c, Count.STUCK), at(c, Count.UNDETERMINED));
            var marks = new Boundary.Marks(at(c, Count.UNOBSERVED), at(c, Count.SKIPPED), at(c, Count.ENTERED), at(c, Count.DUPLICATED));
            boundaries.add(new Boundary(hop.from(), hop.to(), flow, marks, latency.median(), latency.p99()));
        }
        return boundaries;
    }

    private static int at(int[] counts, Count count) {
        return counts[count.ordinal()];
    }
}
