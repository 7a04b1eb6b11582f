package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.explore.Explorer;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the records around the end of a journey: at the system that saw the message last and at those where it is missing, the nearest in time before and after.
/// Walks the records in order of time, so that the cost is that of the neighbourhood.
final class Surroundings {
    private static final int EACH_SIDE = 3;

    private final Explorer explorer;

    Surroundings(Explorer explorer) {
        this.explorer = explorer;
    }

    /// Records by time. The message's own last record is always among them.
    int[] of(JourneyFacts facts) {
        var last = facts.seen().stream().filter(seen -> seen.role() != Role.SIGHTING).findFirst().orElse(null);
        if (last == null) return new int[0];
        if (last.time() == Segment.NO_TIME) return new int[] {last.record()};
        var records = new ArrayList<>(near(facts.lanes().get(last.lane()).system(), last.time()));
        for (int system : others(facts, last)) records.addAll(near(system, last.time()));
        records.add(last.record());
        return records.stream().distinct().sorted(Comparator.comparingLong(explorer::time)).mapToInt(record -> record).toArray();
    }

    private static Set<Integer> others(JourneyFacts facts, Seen last) {
        var systems = new LinkedHashSet<Integer>();
        for (Missing missing : facts.missing()) systems.add(facts.lanes().get(missing.lane()).system());
        if (systems.isEmpty() && last.lane() > 0) systems.add(facts.lanes().get(last.lane() - 1).system());
        return systems;
    }

    private List<Integer> near(int system, long time) {
        int row = explorer.all().at(time);
        var near = walk(system, row - 1, -1);
        near.addAll(walk(system, row, 1));
        return near;
    }

    /// The first few dated records of a system from a row on, in steps of +1 or −1.
    private List<Integer> walk(int system, int from, int step) {
        var rows = explorer.all();
        var met = new ArrayList<Integer>();
        for (int row = from; row >= 0 && row < rows.size() && met.size() < EACH_SIDE; row += step) {
            int record = rows.record(row);
            if (explorer.space().system(record) == system && explorer.time(record) != Segment.NO_TIME) met.add(record);
        }
        return met;
    }
}
