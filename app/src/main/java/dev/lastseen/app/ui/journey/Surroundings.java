package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;

/// Finds the records around the end of a journey: at the system that saw the message last and at those where it is missing, the nearest in time before and after.
final class Surroundings {
    private static final int EACH_SIDE = 3;

    private final Following following;

    Surroundings(Following following) {
        this.following = following;
    }

    /// Records by time. The message's own last record is always among them.
    int[] of(JourneyFacts facts) {
        var last = facts.seen().stream().filter(seen -> seen.role() != Role.SIGHTING).findFirst().orElse(null);
        if (last == null) return new int[0];
        if (last.time() == Segment.NO_TIME) return new int[] {last.record()};
        var records = new ArrayList<>(near(facts.lanes().get(last.lane()).system(), last.time()));
        for (int system : others(facts, last)) records.addAll(near(system, last.time()));
        records.add(last.record());
        return records.stream().distinct().sorted(Comparator.comparingLong(following.clocks()::time)).mapToInt(record -> record).toArray();
    }

    private static Set<Integer> others(JourneyFacts facts, Seen last) {
        var systems = new LinkedHashSet<Integer>();
        for (Missing missing : facts.missing()) systems.add(facts.lanes().get(missing.lane()).system());
        if (systems.isEmpty() && last.lane() > 0) systems.add(facts.lanes().get(last.lane() - 1).system());
        return systems;
    }

    private Set<Integer> near(int system, long time) {
        var space = following.space();
        var before = new PriorityQueue<Integer>(Comparator.comparingLong(following.clocks()::time));
        var after = new PriorityQueue<Integer>(Comparator.comparingLong((Integer record) -> -following.clocks().time(record)));
        for (int record = 0; record < space.size(); record++) {
            if (space.system(record) != system || space.time(record) == Segment.NO_TIME) continue;
            keep(record, following.clocks().time(record) < time ? before : after);
        }
        var near = new LinkedHashSet<>(before);
        near.addAll(after);
        return near;
    }

    private static void keep(int record, PriorityQueue<Integer> nearest) {
        nearest.add(record);
        if (nearest.size() > EACH_SIDE) nearest.poll();
    }
}
