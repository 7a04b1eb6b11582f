package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads logfmt: lines that are pairs from end to end.
public final class LogfmtParser implements LineParser {
    private static final int TIME = 1 << 20;
    private static final int LEVEL = TIME + 1;
    private static final int TEXT = TIME + 2;
    private static final int SYSTEM = TIME + 3;
    private static final Map<String, Integer> SPECIAL = special();
    private static final List<TimePattern> SPELLINGS = List.of(TimePattern.ISO, new TimePattern("x"), new TimePattern("yyyy-MM-dd HH:mm:ssf z"));

    private final SegmentBuilder out;
    private final TextFields fields;
    private final Exceptions exceptions;
    private final Times times;
    private final List<TimeReader> readers;
    private final Keys columns;
    private final Keys systems;
    private final Pair pair = new Pair();
    private int from;
    private int to;
    private boolean timed;

    public LogfmtParser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        this.out = out;
        fields = new TextFields(out);
        exceptions = new Exceptions(out);
        times = new Times(out, notes);
        readers = SPELLINGS.stream().map(spelling -> spelling.reader(lastModified)).toList();
        columns = new Keys(name -> special(name, out), 2000);
        systems = new Keys(out::systemNumber, 1000);
    }

    private static int special(String name, SegmentBuilder out) {
        Integer meaning = SPECIAL.get(name);
        return meaning == null ? out.column(name) : meaning;
    }

    private static Map<String, Integer> special() {
        Map<String, Integer> special = new HashMap<>();
        for (String name : List.of("time", "ts", "t", "timestamp", "@timestamp", "datetime")) special.put(name, TIME);
        for (String name : List.of("level", "lvl", "severity", "loglevel")) special.put(name, LEVEL);
        for (String name : List.of("msg", "message", "event")) special.put(name, TEXT);
        for (String name : List.of("service", "service.name", "serviceName", "app")) special.put(name, SYSTEM);
        return special;
    }

    /// A line of at least two pairs and nothing else.
    @Override
    public boolean matches(byte[] bytes, int start, int end) {
        from = start;
        to = end;
        int pairs = 0;
        int at = Ascii.skipBlanks(bytes, start, end);
        if (at != start) return false;
        while (at < end) {
            int next = pair.read(bytes, at, end);
            if (next < 0) return false;
            pairs++;
            at = Ascii.skipBlanks(bytes, next, end);
        }
        return pairs >= 2;
    }

    /// True where one of the pairs of the line that matched last is named as a time.
    public boolean namesTime(byte[] bytes) {
        for (int at = from; at < to;) {
            int next = pair.read(bytes, at, to);
            if (columns.number(bytes, at, pair.keyTo()) == TIME) return true;
            at = Ascii.skipBlanks(bytes, next, to);
        }
        return false;
    }

    @Override
    public void emit(byte[] bytes) {
        timed = false;
        for (int at = from; at < to;) {
            int next = pair.read(bytes, at, to);
            int column = columns.number(bytes, at, pair.keyTo());
            if (column >= 0) field(column, bytes, at);
            at = Ascii.skipBlanks(bytes, next, to);
        }
    }

    @Override
    public void continued(byte[] bytes, int start, int end, int number) {
        exceptions.read(bytes, start, end, number);
    }

    private void field(int column, byte[] bytes, int keyFrom) {
        int start = pair.valueFrom();
        int end = pair.valueTo();
        switch (column) {
            case TIME -> time(bytes, start, end);
            case LEVEL -> level(bytes, start, end);
            case TEXT -> fields.read(bytes, start, end);
            case SYSTEM -> system(bytes, start, end);
            default -> fields.value(column, bytes, keyFrom, pair);
        }
    }

    private void time(byte[] bytes, int start, int end) {
        for (TimeReader reader : readers) {
            if (timed || !reader.read(bytes, start, end) || reader.end() != end) continue;
            times.set(reader.micros(), reader.zoned(), reader.inferred());
            timed = true;
        }
        if (!timed) out.value(out.column("time"), bytes, start, end);
    }

    private void level(byte[] bytes, int start, int end) {
        Optional<Level> level = LevelWords.level(bytes, start, end);
        level.ifPresentOrElse(out::level, () -> out.value(out.column("level"), bytes, start, end));
    }

    private void system(byte[] bytes, int start, int end) {
        int number = start < end ? systems.number(bytes, start, end) : -1;
        if (number >= 0) out.system(number);
    }

    @Override
    public void learn(byte[] bytes) {
        for (int at = from; at < to;) {
            int next = pair.read(bytes, at, to);
            if (columns.number(bytes, at, pair.keyTo()) == TEXT) fields.learn(bytes, pair.valueFrom(), pair.valueTo());
            at = Ascii.skipBlanks(bytes, next, to);
        }
    }
}
