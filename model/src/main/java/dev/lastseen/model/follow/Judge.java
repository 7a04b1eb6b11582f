package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.OutcomeWords.Saying;
import dev.lastseen.model.follow.Verdicts.Verdict;
import dev.lastseen.model.segment.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Step 9: what became of each message. The furthest sighting decides; explicit words there come first; else absence is judged at the next system that vouches,
/// over the whole time in which the message should have come.
final class Judge {
    private final Journeys journeys;
    private final Presence presence;
    private final Route route;
    private final Hops hops;
    private final Sayings sayings;
    private final AllowedEnds ends;
    private final Map<Integer, BranchPredictor> predictors = new HashMap<>();

    /// @param ends where messages may end although the route goes on
    Judge(Journeys journeys, Sayings sayings, List<AllowedEnd> ends) {
        this.ends = new AllowedEnds(journeys, ends);
        this.journeys = journeys;
        this.sayings = sayings;
        presence = journeys.presence();
        route = journeys.route();
        hops = new Hops(presence);
    }

    Verdicts verdicts() {
        var verdicts = new Verdicts(presence.messages());
        for (int m = 0; m < presence.messages(); m++) verdicts.put(m, verdict(m));
        return verdicts;
    }

    private Verdict verdict(int message) {
        int last = furthest(message);
        Said said = said(message, last);
        if (said.saying() == Saying.DROPPED || said.saying() == Saying.STUCK) {
            Outcome outcome = said.saying() == Saying.DROPPED ? Outcome.DROPPED : Outcome.STUCK;
            return new Verdict(outcome, last, only(branch(message, last)), said.record());
        }
        if (route.isTerminal(last)) return new Verdict(Outcome.DELIVERED, last, Verdicts.NOWHERE, said.record());
        List<Integer> judges = branch(message, last);
        if (ends.allow(message, last, judges)) return new Verdict(Outcome.DELIVERED, last, Verdicts.NOWHERE, said.record());
        boolean covered = presence.dated(message, last) && judges.stream().allMatch(judge -> covers(message, last, judge));
        return new Verdict(covered ? Outcome.VANISHED : Outcome.UNDETERMINED, last, only(judges), said.record());
    }

    /// The seen system that lies furthest along the route.
    private int furthest(int message) {
        int[] order = route.order();
        for (int i = order.length - 1; i >= 0; i--) {
            if (presence.seen(message, order[i])) return order[i];
        }
        throw new IllegalStateException("message " + message + " was seen nowhere on the route");
    }

    /// What the system said last of the message, and the record to cite.
    private record Said(Saying saying, int record) {}

    private Said said(int message, int system) {
        Saying state = Saying.NOTHING;
        int proof = -1;
        int latest = -1;
        Sightings sightings = journeys.sightings();
        int global = presence.system(system);
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            if (journeys.space().system(record) != global) continue;
            if (latest < 0 || later(record, latest)) latest = record;
            Saying saying = sayings.of(record);
            if (saying == Saying.NOTHING || proof >= 0 && !later(record, proof)) continue;
            if (saying == Saying.RELEASED) {
                state = Saying.NOTHING;
                proof = -1;
            } else if (state != Saying.DROPPED) {
                state = saying;
                proof = record;
            }
        }
        return new Said(state, proof >= 0 ? proof : latest);
    }

    private boolean later(int record, int than) {
        long a = journeys.clocks().time(record);
        long b = journeys.clocks().time(than);
        return a == Segment.NO_TIME || b == Segment.NO_TIME || a >= b;
    }

    private boolean covers(int message, int last, int judge) {
        long since = presence.last(message, last);
        return journeys.coverage()[judge].covers(since, since + hops.latency(last, judge).deadline());
    }

    private static int only(List<Integer> judges) {
        return judges.size() == 1 ? judges.getFirst() : Verdicts.NOWHERE;
    }

    /// The systems that can prove the message's absence: one on a straight route, one a branch at a split that no field decides.
    private List<Integer> branch(int message, int last) {
        List<Integer> branches = route.next(last);
        if (branches.size() > 1) {
            OptionalInt predicted = predictors.computeIfAbsent(last, _ -> new BranchPredictor(journeys, last, branches)).predict(message);
            if (predicted.isPresent()) return judgesFrom(predicted.getAsInt());
        }
        return journeys.judges(last);
    }

    private List<Integer> judgesFrom(int branch) {
        return journeys.passes()[branch].vouches() || route.isTerminal(branch) ? List.of(branch) : journeys.judges(branch);
    }
}
