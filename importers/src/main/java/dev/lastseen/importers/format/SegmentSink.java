package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Keys;
import dev.lastseen.importers.text.TextFields;
import dev.lastseen.model.Level;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Puts records into the segment, counts their bytes, and keeps the names of own and inherited columns apart.
final class SegmentSink implements RecordSink {
    private static final int ASK_EVERY = (1 << 12) - 1;
    private static final int MOST_SYSTEMS = 1000;
    private static final int LONGEST_SYSTEM = 100;

    private final Reading reading;
    private final SegmentBuilder out;
    private final JsonAccount account;
    private final JsonColumns columns;
    private @Nullable TextFields texts;
    private final Keys systems;
    private int defaultSystem;
    private long start;
    private boolean zoneToldAsAssumed;

    SegmentSink(Reading reading, JsonAccount account) {
        this.reading = reading;
        this.account = account;
        out = reading.records();
        columns = new JsonColumns(out);
        systems = new Keys(out::systemNumber, MOST_SYSTEMS);
    }

    JsonColumns columns() {
        return columns;
    }

    /// The system of all records from now on that name none themselves; 0 for the source's own.
    void defaultSystem(int number) {
        defaultSystem = number;
    }

    /// The number of the system named `bytes[from, to)`; 0 where that is no usable name.
    int systemNumber(byte[] bytes, int from, int to) {
        return from == to || to - from > LONGEST_SYSTEM ? 0 : Math.max(0, systems.number(bytes, from, to));
    }

    @Override
    public void begin(long offset, long line, int context) {
        start = offset;
        out.begin(offset, line);
        if (context >= 0) out.context(context);
        if (defaultSystem != 0) out.system(defaultSystem);
    }

    @Override
    public void value(JsonField field, byte[] bytes, int from, int to) {
        if (TextFields.isAddress(bytes, from, to)) {
            texts().value(columns.own(field), field.path().getBytes(StandardCharsets.UTF_8), bytes, from, to);
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
        texts().read(bytes, from, to);
    }

    /// Shows a text of the beginning of the source, before any record is read.
    void learn(byte[] bytes, int from, int to) {
        texts().learn(bytes, from, to);
    }

    /// Made only where there are texts, because it brings a column of its own.
    private TextFields texts() {
        if (texts == null) texts = new TextFields(out);
        return texts;
    }

    @Override
    public void system(byte[] bytes, int from, int to) {
        system(systemNumber(bytes, from, to));
    }

    /// The open record's system, if it is not 0.
    void system(int number) {
        if (number != 0) out.system(number);
    }

    @Override
    public void end(long end, long micros, boolean zoned, Level level) {
        if (micros != Segment.NO_TIME) {
            out.time(micros);
            if (!zoned && !zoneToldAsAssumed) {
                reading.zoneAssumed();
                zoneToldAsAssumed = true;
            }
        }
        if (level != Level.NONE) out.level(level);
        out.end(end);
        if ((out.size() & ASK_EVERY) == 0 && reading.cancelled()) throw new CancelledReading();
        account.record(start, end);
    }

    @Override
    public void abandon() {
        out.abandon();
    }

    @Override
    public long shiftToUtc(long localMicros) {
        return out.shiftToUtc(localMicros);
    }
}
