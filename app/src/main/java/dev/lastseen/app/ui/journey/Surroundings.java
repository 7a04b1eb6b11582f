package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
        var before = new Nearest();
        var after = new Nearest();
        for (int record = 0; record < space.size(); record++) {
            if (space.system(record) != system || space.time(record) == Segment.NO_TIME) continue;
            long at = following.clocks().time(record);
            if (at < time) before.offer(record, time - at);
            else after.offer(record, at - time);
        }
        var near = new LinkedHashSet<>(before.records());
        near.addAll(after.records());
        return near;
    }

    /// The few records with the least distance.
    private static final class Nearest {
        private final int[] records = new int[EACH_SIDE];
        private final long[] distances = new long[EACH_SIDE];
        private int size;

        void offer(int record, long distance) {
            if (size == EACH_SIDE && distance >= distances[size - 1]) return;
            int at = size == EACH_SIDE ? size - 1 : size++;
            for (; at > 0 && distances[at - 1] > distance; at--) {
                distances[at] = distances[at - 1];
                records[at] = records[at - 1];
            }
            distances[at] = distance;
            records[at] = record;
        }

        List<Integer> records() {
            return Arrays.stream(records, 0, size).boxed().toList();
        }
    }
}
