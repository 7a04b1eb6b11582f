package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads log records as XML elements over several lines: those of java.util.logging (`<record>`) and of log4j (`<log4j:event …>`). Attributes, and elements that stand
/// on a line of their own, are fields.
public final class XmlParser implements LineParser {
    private static final List<byte[]> STARTS = List.of(Ascii.bytes("<record>"), Ascii.bytes("<log4j:event "), Ascii.bytes("<log4j:event>"), Ascii.bytes("<event "));
    private static final List<byte[]> PROLOGS = List.of(Ascii.bytes("<?xml"), Ascii.bytes("<!DOCTYPE"), Ascii.bytes("<log>"), Ascii.bytes("</log>"),
            Ascii.bytes("<log4j:eventSet"), Ascii.bytes("</log4j:eventSet"), Ascii.bytes("<events"), Ascii.bytes("</events"));
    private static final int TIME = 1 << 20;
    private static final int LEVEL = TIME + 1;
    private static final int TEXT = TIME + 2;
    private static final int DATE = TIME + 3;
    private static final Map<String, Integer> SPECIAL = Map.of("millis", TIME, "timestamp", TIME, "date", DATE, "level", LEVEL, "message", TEXT, "log4j:message", TEXT);
    private static final byte[] CDATA = Ascii.bytes("<![CDATA[");

    private final SegmentBuilder out;
    private final TextFields fields;
    private final Times times;
    private final TimeReader epoch;
    private final TimeReader iso;
    private final Keys columns;
    private boolean timed;
    private int from;
    private int to;

    public XmlParser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        this.out = out;
        fields = new TextFields(out);
        times = new Times(out, notes);
        epoch = new TimePattern("x").reader(lastModified);
        iso = TimePattern.ISO.reader(lastModified);
        columns = new Keys(name -> special(name, out), 500);
    }

    private static int special(String name, SegmentBuilder out) {
        Integer meaning = SPECIAL.get(name);
        return meaning == null ? out.column(name.replace("log4j:", "")) : meaning;
    }

    @Override
    public boolean matches(byte[] bytes, int start, int end) {
        from = Ascii.skipBlanks(bytes, start, end);
        to = end;
        return startsWithAny(STARTS, bytes, from, to);
    }

    private static boolean startsWithAny(List<byte[]> starts, byte[] bytes, int at, int end) {
        for (byte[] start : starts) {
            if (Ascii.startsWith(bytes, at, end, start)) return true;
        }
        return false;
    }

    @Override
    public boolean saysNothing(byte[] bytes, int start, int end) {
        return startsWithAny(PROLOGS, bytes, Ascii.skipBlanks(bytes, start, end), end);
    }

    @Override
    public void emit(byte[] bytes) {
        timed = false;
        attributes(bytes, Ascii.blank(bytes, from, to), to);
    }

    @Override
    public void continued(byte[] bytes, int start, int end, int number) {
        int at = Ascii.skipBlanks(bytes, start, end);
        if (at >= end || bytes[at] != '<' || at + 1 == end || bytes[at + 1] == '/') return;
        int close = Ascii.find(bytes, at, end, '>');
        if (close < 0) return;
        int nameTo = Math.min(Ascii.blank(bytes, at, end), close);
        if (nameTo < close) {
            property(bytes, nameTo, close);
        } else {
            int value = Ascii.startsWith(bytes, close + 1, end, CDATA) ? close + 1 + CDATA.length : close + 1;
            field(bytes, at + 1, nameTo, value, valueEnd(bytes, value, end));
        }
    }

    /// An element ends at its closing tag, a marked section at its mark, else with the line.
    private static int valueEnd(byte[] bytes, int value, int end) {
        for (int i = value; i + 1 < end; i++) {
            if (bytes[i] == ']' && bytes[i + 1] == ']' || bytes[i] == '<' && bytes[i + 1] == '/') return i;
        }
        return end;
    }

    /// `<log4j:data name="user" value="7"/>` is the field `user`; of other elements the attributes are fields.
    private void property(byte[] bytes, int start, int end) {
        int name = attribute(bytes, start, end, "name");
        int value = attribute(bytes, start, end, "value");
        if (name > 0 && value > 0) {
            field(bytes, name, Ascii.find(bytes, name, end, '"'), value, Ascii.find(bytes, value, end, '"'));
        } else {
            attributes(bytes, start, end);
        }
    }

    private static int attribute(byte[] bytes, int start, int end, String name) {
        byte[] wanted = Ascii.bytes(" " + name + "=\"");
        for (int i = start; i < end; i++) {
            if (Ascii.startsWith(bytes, i, end, wanted)) return Ascii.find(bytes, i + wanted.length, end, '"') < 0 ? -1 : i + wanted.length;
        }
        return -1;
    }

    private void attributes(byte[] bytes, int start, int end) {
        var pair = new Pair();
        for (int at = Ascii.skipBlanks(bytes, start, end); at < end;) {
            int next = pair.read(bytes, at, end);
            if (next < 0) return;
            field(bytes, at, pair.keyTo(), pair.valueFrom(), pair.valueTo());
            at = Ascii.skipBlanks(bytes, next, end);
        }
    }

    private void field(byte[] bytes, int nameFrom, int nameTo, int start, int end) {
        int column = columns.number(bytes, nameFrom, nameTo);
        switch (column) {
            case -1 -> {}
            case TIME -> time(epoch, bytes, start, end);
            case DATE -> time(iso, bytes, start, end);
            case LEVEL -> level(bytes, start, end);
            case TEXT -> fields.read(bytes, start, end);
            default -> out.value(column, bytes, start, end);
        }
    }

    /// Milliseconds since 1970 tell more than a date without a zone.
    private void time(TimeReader reader, byte[] bytes, int start, int end) {
        boolean better = !timed || reader.equals(epoch);
        if (!better || !reader.read(bytes, start, end)) return;
        if (reader.zoned()) {
            out.time(reader.micros());
        } else {
            times.set(reader.micros(), false, "");
        }
        timed = true;
    }

    private void level(byte[] bytes, int start, int end) {
        Optional<Level> level = LevelWords.level(bytes, start, end);
        level.ifPresent(out::level);
    }

    @Override
    public void learn(byte[] bytes) {}
}
