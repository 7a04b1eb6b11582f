package dev.lastseen.model.check;

import dev.lastseen.model.follow.ClockShift;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import java.util.List;
import java.util.OptionalDouble;

/// Clocks that are off by a zone or by seconds. A shift that was applied is a warning, because it changed the order of events; a proposal is only told.
final class ClockOffset implements Check {
    @Override
    public String id() {
        return "clock-offset";
    }

    @Override
    public List<Finding> findings(Following following) {
        return following.clocks().shifts().stream().map(shift -> finding(shift, following.space())).toList();
    }

    private Finding finding(ClockShift shift, RecordSpace space) {
        return new Finding(
                id(),
                shift.applied() ? Severity.WARNING : Severity.INFO,
                space.systems().get(shift.system()),
                shift.why(),
                OptionalDouble.of(shift.micros() / 1e6),
                List.of(),
                List.of(firstRecord(shift.system(), space)));
    }

    private static Finding.Place firstRecord(int system, RecordSpace space) {
        int record = 0;
        while (space.system(record) != system) record++;
        int source = space.source(record);
        return new Finding.Place(source, space.segment(source).line(space.local(record)));
    }
}
