package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;

/// Sets the times of records, and tells once what had to be assumed.
final class Times {
    private final SegmentBuilder out;
    private final TimeNotes notes;
    private boolean zoneTold;
    private boolean partTold;

    Times(SegmentBuilder out, TimeNotes notes) {
        this.out = out;
        this.notes = notes;
    }

    void set(long micros, boolean zoned, String inferred) {
        out.time(zoned ? micros : micros + out.shiftToUtc(micros));
        if (!zoned && !zoneTold) {
            zoneTold = true;
            notes.zoneAssumed();
        }
        if (!inferred.isEmpty() && !partTold) {
            partTold = true;
            notes.inferred(inferred);
        }
    }
}
