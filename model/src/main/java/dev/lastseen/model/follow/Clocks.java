package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times of records as analysis uses them: as written, less the shift of the system's clock where one is applied.
public final class Clocks {
    private final RecordSpace space;
    private final List<ClockShift> shifts;
    private final @Nullable ClockShift[] applied;

    Clocks(RecordSpace space, List<ClockShift> shifts) {
        this.space = space;
        this.shifts = List.copyOf(shifts);
        applied = new ClockShift[space.systemCount()];
        for (ClockShift shift : shifts) {
            if (shift.applied()) applied[shift.system()] = shift;
        }
    }

    static Clocks asWritten(RecordSpace space) {
        return new Clocks(space, new ArrayList<>());
    }

    /// All shifts found, applied or only proposed.
    public List<ClockShift> shifts() {
        return shifts;
    }

    /// The corrected time of a record in microseconds since 1970 UTC, or [Segment#NO_TIME].
    public long time(int record) {
        long time = space.time(record);
        ClockShift shift = applied[space.system(record)];
        return shift == null || time == Segment.NO_TIME ? time : time - shift.at(record);
    }

    /// The applied shift of a system's clock at its first record, in seconds; 0 where none is applied.
    public double seconds(int system) {
        ClockShift shift = applied[system];
        return shift == null ? 0 : shift.micros() / 1e6;
    }
}
