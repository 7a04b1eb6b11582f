package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads logs that name their columns in a directive and may change them midway: W3C extended logs, as IIS writes them (`#Fields: date time c-ip …`), and Zeek's (`#fields`
/// with tabs). A cell of `-` is empty.
public final class FieldsParser implements LineParser {
    private static final byte[] W3C = Ascii.bytes("#Fields:");
    private static final byte[] ZEEK = Ascii.bytes("#fields\t");
    private static final byte[] DAY = Ascii.bytes("#Date: ");
    private static final int DATE = -2;
    private static final int CLOCK = -3;
    private static final int STAMP = -4;

    private final SegmentBuilder out;
    private final Times times;
    private final TimeReader full;
    private final TimeReader clock;
    private final TimeReader epoch;
    private final byte[] stamp = new byte[64];
    private int[] columns = {};
    private byte[] day = {};
    private boolean tabs;
    private int from;
    private int to;
    private int dateFrom;
    private int dateTo;
    private int clockFrom;
    private int clockTo;

    public FieldsParser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        this.out = out;
        times = new Times(out, notes);
        full = new TimePattern("yyyy-MM-dd HH:mm:ssf").reader(lastModified);
        clock = new TimePattern("HH:mm:ssf").reader(lastModified);
        epoch = new TimePattern("x").reader(lastModified);
    }

    /// A line with as many cells as columns were named; a line of names sets them.
    @Override
    public boolean matches(byte[] bytes, int start, int end) {
        if (end > start && bytes[start] == '#') {
            directive(bytes, start, end);
            return false;
        }
        from = start;
        to = end;
        return columns.length > 0 && cells(bytes) >= Math.min(columns.length, 2);
    }

    private void directive(byte[] bytes, int start, int end) {
        if (Ascii.startsWith(bytes, start, end, DAY)) {
            day = java.util.Arrays.copyOfRange(bytes, start + DAY.length, Math.min(end, start + DAY.length + 10));
        } else if (Ascii.startsWith(bytes, start, end, W3C)) {
            tabs = Ascii.find(bytes, start, end, '\t') > 0;
            columns = columns(Ascii.text(bytes, start + W3C.length, end).strip().split(tabs ? "\t" : " +"));
        } else if (Ascii.startsWith(bytes, start, end, ZEEK)) {
            tabs = true;
            columns = columns(Ascii.text(bytes, start + ZEEK.length, end).split("\t"));
        }
    }

    private int[] columns(String[] names) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : names) {
            numbers.add(switch (name) {
                case "date" -> DATE;
                case "time" -> CLOCK;
                case "ts" -> STAMP;
                default -> out.column(name);
            });
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int cells(byte[] bytes) {
        int cells = 0;
        for (int at = from; at < to; at = next(bytes, end(bytes, at))) cells++;
        return cells;
    }

    private int end(byte[] bytes, int at) {
        if (!tabs) return Ascii.blank(bytes, at, to);
        int tab = Ascii.find(bytes, at, to, '\t');
        return tab < 0 ? to : tab;
    }

    private int next(byte[] bytes, int end) {
        return tabs ? end + 1 : Ascii.skipBlanks(bytes, end, to);
    }

    @Override
    public boolean saysNothing(byte[] bytes, int start, int end) {
        return bytes[start] == '#';
    }

    @Override
    public void emit(byte[] bytes) {
        dateTo = dateFrom = clockTo = clockFrom = 0;
        int cell = 0;
        for (int at = from; at < to && cell < columns.length; cell++) {
            int end = end(bytes, at);
            cell(columns[cell], bytes, at, end);
            at = next(bytes, end);
        }
        if (clockTo > clockFrom) time(bytes);
    }

    private void cell(int column, byte[] bytes, int start, int end) {
        switch (column) {
            case DATE -> {
                dateFrom = start;
                dateTo = end;
            }
            case CLOCK -> {
                clockFrom = start;
                clockTo = end;
            }
            case STAMP -> {
                if (epoch.read(bytes, start, end)) out.time(epoch.micros());
            }
            default -> {
                if (end - start != 1 || bytes[start] != '-') out.value(column, bytes, start, end);
            }
        }
    }

    /// Date and time of day make the time, which these logs write in UTC; a log without dates has the day of its last `#Date`.
    private void time(byte[] bytes) {
        int n = dateTo > dateFrom ? copy(bytes, dateFrom, dateTo, 0) : copy(day, 0, day.length, 0);
        if (n == 0) {
            if (clock.read(bytes, clockFrom, clockTo)) times.set(clock.micros(), true, clock.inferred());
            return;
        }
        stamp[n] = ' ';
        n = copy(bytes, clockFrom, clockTo, n + 1);
        if (full.read(stamp, 0, n)) out.time(full.micros());
    }

    private int copy(byte[] source, int start, int end, int at) {
        int length = Math.min(end - start, stamp.length / 2 - 1);
        System.arraycopy(source, start, stamp, at, length);
        return at + length;
    }

    @Override
    public void learn(byte[] bytes) {}

    @Override
    public void restart(boolean sawAll) {
        columns = new int[0];
        clock.restart(sawAll);
    }
}
