package dev.lastseen.importers.format;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a small source and keeps what was made of it, in a form that tests can compare.
final class JsonTrial implements Reading {
    private final SegmentBuilder out = new SegmentBuilder("self", ZoneOffset.UTC, ChunkSink.MEMORY);
    private final List<String> rejected = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final long total;
    private long told;
    private long lastsUntil = Segment.NO_TIME;
    private boolean zoneAssumed;
    private @Nullable Incomplete incomplete;
    private @Nullable Segment segment;

    private JsonTrial(long total) {
        this.total = total;
    }

    static JsonTrial read(Format format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonTrial read(Format format, byte[] bytes) {
        var trial = new JsonTrial(bytes.length);
        try {
            format.read(new Bytes(bytes), trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trial.segment = trial.out.build();
        return trial;
    }

    /// Reads with the format that claims the source.
    static JsonTrial detect(String text) {
        return read(best(text), text);
    }

    static Format best(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return best(new Head(bytes, bytes.length, true, "file"));
    }

    static Format best(Head head) {
        return JsonFormats.all().stream()
                .reduce((a, b) -> b.score(head).value() > a.score(head).value() ? b : a)
                .orElseThrow();
    }

    Segment segment() {
        if (segment == null) throw new IllegalStateException("nothing has been read");
        return segment;
    }

    int size() {
        return segment().size();
    }

    /// One line a record: `line offset+length`.
    List<String> places() {
        Segment s = segment();
        return IntStream.range(0, s.size()).mapToObj(i -> s.line(i) + " " + s.offset(i) + "+" + s.length(i)).toList();
    }

    /// One line a record: time, level, system.
    List<String> heads() {
        Segment s = segment();
        return IntStream.range(0, s.size()).mapToObj(i -> time(s.time(i)) + " " + s.level(i) + " " + s.systems().get(s.system(i))).toList();
    }

    private static String time(long micros) {
        return micros == Segment.NO_TIME ? "-" : Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    /// One line a record: its own fields, `name=value`, in order.
    List<String> fields() {
        Segment s = segment();
        return IntStream.range(0, s.size()).mapToObj(i -> {
            List<String> fields = new ArrayList<>();
            s.row(i, (column, code) -> fields.add(s.columns().name(column) + "=" + s.text(i, code)));
            return String.join(" ", fields);
        }).toList();
    }

    /// The values of one field of a record.
    List<String> values(int record, String field) {
        var values = new ArrayList<String>();
        segment().row(record, (column, code) -> {
            if (segment().columns().name(column).equals(field)) values.add(segment().text(record, code));
        });
        return values;
    }

    /// One line a record: the fields that it inherits.
    List<String> inherited() {
        Segment s = segment();
        return IntStream.range(0, s.size()).mapToObj(i -> String.join(" ", IntStream.range(0, s.columns().size())
                .filter(column -> s.columns().inherited(column) && s.value(i, column) != -1)
                .mapToObj(column -> s.columns().name(column) + "=" + s.text(i, s.value(i, column)))
                .toList())).toList();
    }

    /// One line a rejected range: `line offset+length`.
    List<String> rejections() {
        return rejected;
    }

    List<String> warnings() {
        return warnings;
    }

    /// Why the source ends early, and on which line; `complete` where it does not.
    String end() {
        return incomplete == null ? "complete" : incomplete.cause() + " " + incomplete.line();
    }

    boolean assumedZone() {
        return zoneAssumed;
    }

    /// When the last of what the records tell of was over.
    String until() {
        return time(lastsUntil);
    }

    /// Bytes that stand in no count, or in two.
    long unaccounted() {
        return total - told;
    }

    @Override
    public SegmentBuilder records() {
        return out;
    }

    @Override
    public void recordBytes(long count) {
        told += count;
    }

    @Override
    public void continuation() {}

    @Override
    public void blank(long count) {
        told += count;
    }

    @Override
    public void rejected(long line, long offset, long length, String reason) {
        told += length;
        rejected.add(line + " " + offset + "+" + length);
    }

    @Override
    public void warn(long line, String message) {
        warnings.add(message);
    }

    @Override
    public void incomplete(Incomplete why) {
        if (incomplete == null) incomplete = why;
    }

    @Override
    public void zoneAssumed() {
        zoneAssumed = true;
    }

    @Override
    public void lastsUntil(long micros) {
        lastsUntil = Math.max(lastsUntil, micros);
    }

    @Override
    public Instant lastModified() {
        return Instant.EPOCH;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    private static final class Bytes extends DecodedInput {
        private final InputStream bytes;
        private long position;

        private Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public boolean cut() {
            return false;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = bytes.read(buffer, from, length);
            if (n > 0) position += n;
            return n;
        }
    }
}
