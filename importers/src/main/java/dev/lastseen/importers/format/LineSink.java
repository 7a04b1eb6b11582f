package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Keys;
import dev.lastseen.importers.text.TextFields;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.Level;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;

/// Gives what a JSON object says to the record that a line has begun, and that the line will end.
final class LineSink implements RecordSink {
    private static final int MOST_SYSTEMS = 1000;

    private final SegmentBuilder out;
    private final TimeNotes notes;
    private final JsonColumns columns;
    private final TextFields texts;
    private final Keys systems;
    private boolean zoneTold;

    LineSink(SegmentBuilder out, TimeNotes notes) {
        this.out = out;
        this.notes = notes;
        columns = new JsonColumns(out);
        texts = new TextFields(out);
        systems = new Keys(out::systemNumber, MOST_SYSTEMS);
    }

    @Override
    public void begin(long offset, long line, int context) {
        // The line has begun the record.
    }

    @Override
    public void value(JsonField field, byte[] bytes, int from, int to) {
        if (TextFields.isAddress(bytes, from, to)) {
            texts.value(columns.own(field), field.path().getBytes(StandardCharsets.UTF_8), bytes, from, to);
        } else {
            out.value(columns.own(field), bytes, from, to);
        }
    }

    @Override
    public void fixed(JsonField field, int code) {
        out.fixed(columns.own(field), code);
    }

    @Override
    public void time(JsonField field, long micros, boolean zoned) {
        out.timeValue(columns.own(field), micros, zoned);
    }

    @Override
    public void text(byte[] bytes, int from, int to) {
        texts.read(bytes, from, to);
    }

    @Override
    public void system(byte[] bytes, int from, int to) {
        int number = from == to ? -1 : systems.number(bytes, from, to);
        if (number >= 0) out.system(number);
    }

    @Override
    public void end(long end, long micros, boolean zoned, Level level) {
        if (micros != Segment.NO_TIME) out.time(micros);
        if (micros != Segment.NO_TIME && !zoned && !zoneTold) {
            zoneTold = true;
            notes.zoneAssumed();
        }
        if (level != Level.NONE) out.level(level);
    }

    @Override
    public void abandon() {
        // What the object said until it broke off stays with the line.
    }

    @Override
    public long shiftToUtc(long localMicros) {
        return out.shiftToUtc(localMicros);
    }
}
