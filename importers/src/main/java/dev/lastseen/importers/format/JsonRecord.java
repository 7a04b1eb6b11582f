package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lastseen.model.Level;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;

/// Reads one JSON object as a record: its scalars become fields named by their paths, and its time, level, text and system are told by their names.
final class JsonRecord extends JsonValues {
    /// Before 1990 there were no logs of this kind: such a number is a duration or a counter, and a time only where there is no better one.
    private static final long EARLIEST_CREDIBLE = 631_152_000_000_000L;
    private static final int INCREDIBLE = 1 << 20;
    private static final int DEEPEST_EMBEDDING = 3;

    /// Values of a status or an error flag that tell of no failure.
    private static final String[] NO_FAILURES = {"1", "0", "", "false", "Ok", "OK", "Unset", "STATUS_CODE_OK", "STATUS_CODE_UNSET"};

    private final RecordSink sink;
    private final JsonTime times = new JsonTime();
    private long openOffset = -1;
    private long openLine;
    private int timeRank;
    private long micros;
    private boolean zoned;
    private Level level = Level.NONE;
    private long until;
    private long duration;
    private long latest = Segment.NO_TIME;
    private int embedding;

    JsonRecord(RecordSink sink) {
        this.sink = sink;
    }

    /// Where the open record begins; -1 where none is open.
    long openOffset() {
        return openOffset;
    }

    long openLine() {
        return openLine;
    }

    /// When the last of what the records tell of was over, in microseconds since 1970 UTC; [Segment#NO_TIME] where no record has a time.
    long latest() {
        return latest;
    }

    /// Reads the object whose start is the current token.
    void read(JsonCursor at, JsonField root, int context) throws IOException {
        begin(at, context);
        object(at.parser(), root);
        end(at.end());
    }

    /// Begins a record at the current token.
    void begin(JsonCursor at, int context) {
        at.mark();
        openOffset = at.offset();
        openLine = at.line();
        timeRank = JsonField.NO_TIME;
        micros = Segment.NO_TIME;
        level = Level.NONE;
        until = Segment.NO_TIME;
        duration = 0;
        sink.begin(openOffset, openLine, context);
    }

    void end(long end) {
        sink.end(end, micros, zoned, level);
        if (micros != Segment.NO_TIME) latest = Math.max(latest, Math.max(until, micros + duration));
        openOffset = -1;
    }

    /// Forgets the open record, if there is one.
    void abandon() {
        if (openOffset >= 0) sink.abandon();
        openOffset = -1;
        embedding = 0;
    }

    @Override
    void scalar(JsonField field) throws IOException {
        if (field.timeRank() != JsonField.NO_TIME && times.read(text)) {
            time(field);
            return;
        }
        switch (field.role()) {
            case LEVEL -> level(field);
            case TEXT, BODY -> text(field);
            case SYSTEM -> sink.system(text.bytes(), text.from(), text.to());
            case TRACE_ID -> {
                TraceIds.toHex(text);
                sink.value(field, text.bytes(), text.from(), text.to());
            }
            case FAILURE -> failure(field);
            case NANOS -> nanos(field);
            case IGNORED -> {}
            case DURATION -> {
                duration = Math.max(0, text.number());
                plain(field);
            }
            case PLAIN, ATTRIBUTES, PAGING, END -> plain(field);
        }
    }

    @Override
    void fixed(JsonField field, int code) {
        if (field.role() == FieldRole.FAILURE && code == ValueCode.TRUE) level = Level.ERROR;
        sink.fixed(field, code);
    }

    private void time(JsonField field) {
        long at = times.zoned() ? times.micros() : times.micros() + sink.shiftToUtc(times.micros());
        sink.time(field, at, times.zoned());
        if (field.role() == FieldRole.END) {
            until = at;
            return;
        }
        int rank = at < EARLIEST_CREDIBLE ? field.timeRank() + INCREDIBLE : field.timeRank();
        if (rank < timeRank) {
            timeRank = rank;
            micros = at;
            zoned = times.zoned();
        }
    }

    private void failure(JsonField field) throws IOException {
        if (!isNoFailure()) level = Level.ERROR;
        plain(field);
    }

    private boolean isNoFailure() {
        for (String word : NO_FAILURES) {
            if (text.equalTo(word)) return true;
        }
        return false;
    }

    /// The part of the record's time below a second, which comes after the seconds.
    private void nanos(JsonField field) throws IOException {
        int nanos = text.number();
        if (nanos >= 0 && micros != Segment.NO_TIME) micros += nanos / 1000;
        plain(field);
    }

    private void level(JsonField field) throws IOException {
        Level stated = field.level(text);
        if (stated == Level.NONE) {
            plain(field);
        } else if (level == Level.NONE) {
            level = stated;
        }
    }

    /// A single token with a digit is an identifier that stands in a field named `message`, not a text.
    private void text(JsonField field) throws IOException {
        if (text.isObject()) {
            embedded(field, field.root());
        } else if (text.isToken() || text.from() == text.to()) {
            sink.value(field, text.bytes(), text.from(), text.to());
        } else {
            sink.text(text.bytes(), text.from(), text.to());
        }
    }

    private void plain(JsonField field) throws IOException {
        if (text.isObject()) {
            embedded(field, field);
        } else {
            sink.value(field, text.bytes(), text.from(), text.to());
        }
    }

    /// JSON inside a string counts as if it stood there itself; what only looks like it is a value.
    private void embedded(JsonField field, JsonField target) throws IOException {
        byte[] copy = text.copy();
        if (embedding == DEEPEST_EMBEDDING) {
            sink.value(field, copy, 0, copy.length);
            return;
        }
        embedding++;
        try (JsonParser inner = JsonParsers.FACTORY.createParser(copy)) {
            value(inner, inner.nextToken(), target);
        } catch (JsonProcessingException _) {
            sink.value(field, copy, 0, copy.length);
        }
        embedding--;
    }
}
