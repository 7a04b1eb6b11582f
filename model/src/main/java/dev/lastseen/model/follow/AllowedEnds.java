package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import java.util.List;

/// Tells whether a message may end where it was last seen.
final class AllowedEnds {
    private final Journeys journeys;
    private final List<String> names;
    private final List<AllowedEnd> ends;

    AllowedEnds(Journeys journeys, List<AllowedEnd> ends) {
        this.journeys = journeys;
        this.ends = ends;
        names = journeys.presence().names(journeys.space());
    }

    /// @param judges systems of the journey that should have seen it next
    boolean allow(int message, int last, List<Integer> judges) {
        for (AllowedEnd end : ends) {
            boolean there = end.system().equals(names.get(last)) && (end.to().isEmpty() || judges.stream().allMatch(judge -> end.to().equals(names.get(judge))));
            if (there && (end.field().isEmpty() || bears(message, last, end))) return true;
        }
        return false;
    }

    private boolean bears(int message, int system, AllowedEnd end) {
        Sightings sightings = journeys.sightings();
        int global = journeys.presence().system(system);
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            if (journeys.space().system(record) == global && text(record, end.field()).equals(end.value())) return true;
        }
        return false;
    }

    private String text(int record, String field) {
        RecordSpace space = journeys.space();
        Segment segment = space.segment(space.source(record));
        int column = segment.columns().find(field);
        int code = column < 0 ? -1 : segment.value(space.local(record), column);
        return code == -1 ? "" : segment.text(space.local(record), code);
    }
}
