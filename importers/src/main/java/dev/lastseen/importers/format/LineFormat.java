package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.time.Instant;

/// A format of lines: what all of them have in common.
abstract class LineFormat implements Format {
    /// A parser for one source that was last changed at `lastModified`.
    abstract LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes);

    @Override
    public final void read(DecodedInput input, Reading reading) throws IOException {
        TimeNotes notes = notes(reading);
        new LineRecords(input, reading, out -> parser(out, reading.lastModified(), out == reading.records() ? notes : TimeNotes.NONE)).read();
    }

    /// Tells a reading what had to be assumed about times.
    static TimeNotes notes(Reading reading) {
        return new Notes(reading);
    }

    private record Notes(Reading reading) implements TimeNotes {
        @Override
        public void zoneAssumed() {
            reading.zoneAssumed();
        }

        @Override
        public void inferred(String part) {
            reading.warn(0, "times state no " + part + ": inferred from the file's last change on " + reading.lastModified());
        }
    }
}
