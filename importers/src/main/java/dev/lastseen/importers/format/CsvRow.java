package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Keys;
import dev.lastseen.importers.text.LevelWords;
import dev.lastseen.importers.text.TextFields;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives the cells of a row to the record begun last, by what the header says of them.
final class CsvRow {
    private static final Set<String> TEXTS = Set.of("message", "@message", "msg", "log", "body", "text", "event_message", "_raw", "line", "description", "content",
            "textpayload", "jsonpayload.message");
    private static final Set<String> LEVELS = Set.of("level", "severity", "loglevel", "log_level", "lvl", "log.level", "@level");
    private static final Set<String> SYSTEMS = Set.of("service", "servicename", "service_name", "service.name", "app");

    private static final Set<String> ADDRESSES = Set.of("url", "path", "uri", "href", "request_path");

    private enum Use { VALUE, ADDRESS, TEXT, LEVEL, SYSTEM }

    private final SegmentBuilder out;
    private final Reading reading;
    private final TextFields texts;
    private final Keys systems;
    private final Use[] uses;
    private final int[] columns;
    private final byte[][] names;
    private final int[] shortest;
    private final int[] longest;
    private final int timeColumn;
    private final @Nullable SplitTime split;
    private final CellTime time = new CellTime();
    private boolean zoneTold;
    private long rows;

    CsvRow(CsvHeader header, CsvSample sample, Reading reading) {
        this.reading = reading;
        out = reading.records();
        texts = new TextFields(out);
        systems = new Keys(out::systemNumber, 1000);
        List<String> names = header.names();
        uses = names.stream().map(CsvRow::use).toArray(Use[]::new);
        this.names = names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        columns = names.stream().mapToInt(out::column).toArray();
        shortest = new int[columns.length];
        longest = new int[columns.length];
        java.util.Arrays.fill(shortest, Integer.MAX_VALUE);
        timeColumn = sample.timeColumn(header);
        int[] parts = timeColumn < 0 ? sample.dayAndClock(header) : new int[0];
        split = parts.length == 0 ? null : new SplitTime(parts[0], parts[1]);
        if (timeColumn >= 0) sample.learn(header, timeColumn, time);
        else if (split != null) sample.learn(header, parts[0], time);
        int prose = java.util.Arrays.asList(uses).contains(Use.TEXT) ? -1 : sample.textColumn(header);
        if (prose >= 0 && prose != timeColumn && uses[prose] == Use.VALUE) uses[prose] = Use.TEXT;
    }

    private static Use use(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (TEXTS.contains(plain)) return Use.TEXT;
        if (LEVELS.contains(plain)) return Use.LEVEL;
        if (ADDRESSES.contains(plain)) return Use.ADDRESS;
        return SYSTEMS.contains(plain) ? Use.SYSTEM : Use.VALUE;
    }

    int width() {
        return columns.length;
    }

    void emit(CsvCells cells, byte[] bytes) {
        int n = Math.min(cells.count(), columns.length);
        rows++;
        if (split != null && split.read(cells, bytes, time)) time();
        for (int i = 0; i < n; i++) {
            int from = cells.from(i);
            int to = cells.to(i);
            shortest[i] = Math.min(shortest[i], to - from);
            longest[i] = Math.max(longest[i], to - from);
            if (i == timeColumn && time.read(bytes, from, to, true)) {
                time();
                if (time.end() == to) {
                    out.timeValue(columns[i], instant(), time.zoned());
                    continue;
                }
            }
            if (cells.escaped(i)) {
                int length = cells.unescape(bytes, i);
                cell(i, cells.unescaped(), 0, length);
            } else {
                cell(i, bytes, from, to);
            }
        }
    }

    private long instant() {
        return time.zoned() ? time.micros() : time.micros() + out.shiftToUtc(time.micros());
    }

    private void time() {
        out.time(instant());
        if (!time.zoned() && !zoneTold) {
            zoneTold = true;
            reading.zoneAssumed();
        }
    }

    private void cell(int i, byte[] bytes, int from, int to) {
        switch (uses[i]) {
            case TEXT -> text(i, bytes, from, to);
            case LEVEL -> {
                LevelWords.level(bytes, from, to).ifPresent(out::level);
                out.value(columns[i], bytes, from, to);
            }
            case SYSTEM -> {
                out.value(columns[i], bytes, from, to);
                int number = from < to ? systems.number(bytes, from, to) : -1;
                if (number >= 0) out.system(number);
            }
            case ADDRESS -> texts.value(columns[i], names[i], bytes, from, to);
            case VALUE -> {
                if (isObject(bytes, from, to)) texts.read(bytes, from, to);
                else out.value(columns[i], bytes, from, to);
            }
        }
    }

    private static boolean isObject(byte[] bytes, int from, int to) {
        return to - from > 4 && bytes[from] == '{' && bytes[to - 1] == '}';
    }

    /// An empty text is a fact of its own: an answer that says nothing.
    private void text(int i, byte[] bytes, int from, int to) {
        if (from == to) out.fixed(columns[i], ValueCode.EMPTY);
        else texts.read(bytes, from, to);
    }

    /// True where the last row lacks cells, or its last cell is shorter than that column's cells ever are.
    boolean isCut(CsvCells cells) {
        int last = cells.count() - 1;
        if (last + 1 < columns.length) return true;
        if (last >= columns.length || rows < 5) return false;
        return cells.to(last) - cells.from(last) < shortest[last] && (shortest[last] == longest[last] || shortest[last] > 1 && isWordColumn(last));
    }

    private boolean isWordColumn(int column) {
        return uses[column] == Use.VALUE && longest[column] - shortest[column] < shortest[column];
    }
}
