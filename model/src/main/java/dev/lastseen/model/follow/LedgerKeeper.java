package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/// Adds up the ledger of every hop of the route: each message counts on the hops that it took, and on the hop on which it was lost.
final class LedgerKeeper {
    private final Journeys journeys;
    private final Presence presence;
    private final Route route;
    private final Verdicts verdicts;
    private final Absences absences;
    private final Paths paths;
    private final int[][][] counts;
    private int unobservedMessages;
    private int skippedMessages;

    private enum Count {
        SEEN, ARRIVED, VANISHED, DROPPED, STUCK, UNDETERMINED, UNOBSERVED, SKIPPED, ENTERED, DUPLICATED
    }

    LedgerKeeper(Journeys journeys, Verdicts verdicts) {
        this.journeys = journeys;
        this.verdicts = verdicts;
        presence = journeys.presence();
        route = journeys.route();
        absences = new Absences(journeys);
        paths = new Paths(journeys);
        counts = new int[route.size()][route.size()][Count.values().length];
        for (int m = 0; m < presence.messages(); m++) count(m);
        countDuplicates();
    }

    /// In order of the route's hops.
    List<Boundary> boundaries() {
        var hops = new Hops(presence);
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

    /// Number of messages that were not seen at a system that does not see everything, but beyond it.
    int unobservedMessages() {
        return unobservedMessages;
    }

    /// Number of messages that passed over a system that sees nearly everything.
    int skippedMessages() {
        return skippedMessages;
    }

    private static int at(int[] counts, Count count) {
        return counts[count.ordinal()];
    }

    private void add(int from, int to, Count count) {
        counts[from][to][count.ordinal()]++;
    }

    private void count(int message) {
        int before = -1;
        int mark = 0;
        for (int system : route.order()) {
            if (!presence.seen(message, system)) continue;
            if (before < 0) enter(system);
            else mark |= walk(message, before, system);
            before = system;
        }
        if ((mark & 1) != 0) unobservedMessages++;
        if ((mark & 2) != 0) skippedMessages++;
        if (verdicts.outcome(message) != Outcome.DELIVERED) lose(message);
    }

    private void enter(int system) {
        List<Integer> before = route.before(system);
        if (!before.isEmpty()) add(before.getFirst(), system, Count.ENTERED);
    }

    private int walk(int message, int from, int to) {
        int mark = 0;
        int at = from;
        for (int next : paths.between(from, to)) {
            add(at, next, Count.SEEN);
            add(at, next, Count.ARRIVED);
            if (next != to) {
                boolean skipped = absences.isSkipped(message, next);
                add(at, next, skipped ? Count.SKIPPED : Count.UNOBSERVED);
                mark |= skipped ? 2 : 1;
            }
            at = next;
        }
        return mark;
    }

    private void lose(int message) {
        int from = verdicts.lastSeen(message);
        int missing = verdicts.missingFrom(message);
        if (missing == Verdicts.NOWHERE) return;
        List<Integer> path = paths.between(from, missing);
        if (path.isEmpty()) return;
        add(from, path.getFirst(), Count.SEEN);
        add(from, path.getFirst(), switch (verdicts.outcome(message)) {
            case DROPPED -> Count.DROPPED;
            case STUCK -> Count.STUCK;
            case UNDETERMINED -> Count.UNDETERMINED;
            default -> Count.VANISHED;
        });
    }

    private void countDuplicates() {
        for (int system = 0; system < route.size(); system++) {
            int[] records = recordsAt(system);
            int once = 0;
            int several = 0;
            for (int count : records) {
                if (count == 1) once++;
                if (count > 1) several++;
            }
            List<Integer> before = route.before(system);
            if (!before.isEmpty() && once >= 9 * several) counts[before.getFirst()][system][Count.DUPLICATED.ordinal()] = several;
        }
    }

    private int[] recordsAt(int system) {
        int[] records = new int[presence.messages()];
        Sightings sightings = journeys.sightings();
        for (int m = 0; m < records.length; m++) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                if (journeys.space().system(sightings.record(i)) == presence.system(system)) records[m]++;
            }
        }
        return records;
    }
}
