package dev.lastseen.app.report.section;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Verdicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Finds the records with which a stretch of evidence begins and ends: they prove that a system's silence within it means something, or that it does not.
final class CoverageProof {
    private final Following following;
    private final Map<Edge, Integer> records = new HashMap<>();

    private record Edge(int system, long time) {}

    CoverageProof(Following following) {
        this.following = following;
        for (int system : following.route().order()) {
            for (var span : following.coverage(system).spans()) {
                records.put(new Edge(following.presence().system(system), span.from()), -1);
                records.put(new Edge(following.presence().system(system), span.to()), -1);
            }
        }
        for (int record = 0; record < following.space().size(); record++) find(record);
    }

    private void find(int record) {
        int found = record;
        records.computeIfPresent(new Edge(following.space().system(record), following.clocks().time(record)), (_, known) -> known < 0 ? found : known);
    }

    /// The records around the time in which a message was due where it is missing; none where nothing is missing.
    List<Integer> of(int message) {
        int missing = following.verdicts().missingFrom(message);
        long due = following.lastSeenAt(message);
        var outcome = following.verdicts().outcome(message);
        boolean absent = outcome == Outcome.VANISHED || outcome == Outcome.UNDETERMINED;
        if (!absent || missing == Verdicts.NOWHERE || due == Presence.UNDATED || due == Presence.ABSENT) return List.of();
        return span(due, following.coverage(missing)).map(span -> {
            var found = new TreeSet<Integer>();
            found.add(records.getOrDefault(new Edge(following.presence().system(missing), span.from()), -1));
            found.add(records.getOrDefault(new Edge(following.presence().system(missing), span.to()), -1));
            found.remove(-1);
            return List.copyOf(found);
        }).orElse(List.of());
    }

    /// The stretch that holds a moment, else the last one before it, else the first.
    private static Optional<Coverage.Span> span(long due, Coverage coverage) {
        return coverage.spans().stream().filter(span -> span.from() <= due).reduce((_, later) -> later).or(() -> coverage.spans().stream().findFirst());
    }
}
