package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;

/// Reads all fields of one record, those that it inherits as well.
final class Fields {
    private Fields() {}

    /// Receives a field.
    @FunctionalInterface
    interface Visitor {
        void field(String name, int code);
    }

    static void of(RecordSpace space, int record, Visitor visitor) {
        Segment segment = space.segment(space.source(record));
        int local = space.local(record);
        segment.row(local, (column, code) -> visitor.field(segment.columns().name(column), code));
        for (int column = 0; column < segment.columns().size(); column++) {
            int code = segment.columns().inherited(column) ? segment.value(local, column) : -1;
            if (code != -1) visitor.field(segment.columns().name(column), code);
        }
    }

    static String text(RecordSpace space, int record, int code) {
        return space.segment(space.source(record)).text(space.local(record), code);
    }
}
