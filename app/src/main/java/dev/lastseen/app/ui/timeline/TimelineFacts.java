package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.explore.Histogram;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Coverage.Span;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.ArrayList;
import java.util.List;

/// What the timeline shows of an analysis, whatever is visible of it.
///
/// @param lanes     the systems in order
/// @param numbers   of the systems in the record space, in the same order
/// @param whole     from the first record to the last; empty length is widened
/// @param uncovered for each lane the times within `whole` for which no evidence vouches
/// @param lost      times at which messages were last seen that were lost then, by lane, ascending
/// @param open      the same of messages whose fate the evidence does not decide
record TimelineFacts(Lanes lanes, int[] numbers, TimeRange whole, List<List<Span>> uncovered, List<long[]> lost, List<long[]> open, Histogram histogram) {
    /// Reads the facts; takes a moment where there are very many records.
    static TimelineFacts of(Analysis analysis) {
        var following = analysis.following();
        var histogram = analysis.explorer().histogram();
        var lanes = Lanes.of(following);
        int[] numbers = lanes.names().stream().mapToInt(following.space().systems()::indexOf).toArray();
        var whole = new TimeRange(histogram.first(), Math.max(histogram.first() + 1, histogram.last()));
        var uncovered = lanes.names().stream().map(name -> uncovered(following, name, whole)).toList();
        return new TimelineFacts(lanes, numbers, whole, uncovered, ends(following, lanes, false), ends(following, lanes, true), histogram);
    }

    private static List<Span> uncovered(Following following, String name, TimeRange whole) {
        for (int system : following.route().order()) {
            if (following.systemName(system).equals(name)) return uncovered(following.coverage(system), whole);
        }
        return List.of();
    }

    private static List<Span> uncovered(Coverage coverage, TimeRange whole) {
        var holes = new ArrayList<Span>();
        long from = whole.from();
        for (Span span : coverage.spans()) {
            if (span.from() > from) holes.add(new Span(from, span.from()));
            from = Math.max(from, span.to());
        }
        if (from < whole.to()) holes.add(new Span(from, whole.to()));
        return holes;
    }

    private static List<long[]> ends(Following following, Lanes lanes, boolean undetermined) {
        var times = new ArrayList<List<Long>>();
        lanes.names().forEach(_ -> times.add(new ArrayList<>()));
        for (int message : following.lost()) {
            boolean open = following.verdicts().outcome(message) == Outcome.UNDETERMINED;
            long at = following.lastSeenAt(message);
            if (open != undetermined || at == Presence.UNDATED || at == Presence.ABSENT) continue;
            times.get(lanes.names().indexOf(following.systemName(following.verdicts().lastSeen(message)))).add(at);
        }
        return times.stream().map(lane -> lane.stream().mapToLong(Long::longValue).sorted().toArray()).toList();
    }
}
