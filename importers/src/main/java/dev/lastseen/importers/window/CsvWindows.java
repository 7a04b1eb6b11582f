package dev.lastseen.importers.window;

import dev.lastseen.model.declared.Window;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Windows as a table: a row each, with a start, an end and, if there is one, a name. Commas, semicolons or tabs; with a header or in this order without one.
final class CsvWindows {
    private static final Set<String> STARTS = Set.of("start", "starts", "begin", "begins", "from", "since");
    private static final Set<String> ENDS = Set.of("end", "ends", "finish", "to", "till", "until", "stop");
    private static final Set<String> NAMES = Set.of("title", "name", "summary", "reason", "description", "label", "window", "what", "subject", "event");
    private static final String EXAMPLE = "such as 2026-01-03T06:00:00Z";
    private final WindowTimes times;
    private Places places = new Places(0, 1, 2);

    /// Which columns hold what; -1: none.
    private record Places(int start, int end, int name) {}

    CsvWindows(ZoneId zone) {
        times = new WindowTimes(zone);
    }

    List<Window> read(String text) throws Misread {
        var windows = new ArrayList<Window>();
        var format = CSVFormat.Builder.create().setDelimiter(delimiter(text)).setQuote('"').setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).setCommentMarker('#').get();
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            boolean first = true;
            for (var row : parser) {
                line = lineOf(text, row);
                if (!first || !isHeader(row)) windows.add(window(row, line));
                first = false;
            }
        } catch (UncheckedIOException | IOException _) {
            throw new Misread(line + 1, "expected a row of a table, but a quotation mark stands where none may");
        }
        return windows;
    }

    private static String delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        if (first.indexOf('\t') >= 0) return "\t";
        return first.indexOf(';') >= 0 ? ";" : ",";
    }

    /// 1-based line on which a row starts.
    private static long lineOf(String text, CSVRecord row) {
        return text.substring(0, (int) row.getCharacterPosition()).lines().count() + 1;
    }

    private boolean isHeader(CSVRecord row) throws Misread {
        var heads = row.stream().map(CsvWindows::word).toList();
        int start = find(heads, STARTS);
        int end = find(heads, ENDS);
        boolean times = row.stream().anyMatch(cell -> this.times.start(cell).isPresent());
        if (times) return false;
        if (start < 0 || end < 0) throw new Misread(row.getRecordNumber(), "expected columns named start and end, found: " + String.join(", ", row));
        places = new Places(start, end, find(heads, NAMES));
        return true;
    }

    /// `Start (UTC)`, `start_time` and `startsAt` all name a start.
    private static String word(String head) {
        return head.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static int find(List<String> heads, Set<String> words) {
        for (int i = 0; i < heads.size(); i++) {
            for (var word : heads.get(i).split("[^\\p{L}]+", -1)) {
                if (words.contains(word)) return i;
            }
        }
        return -1;
    }

    private Window window(CSVRecord row, long line) throws Misread {
        if (row.size() <= Math.max(places.start(), places.end())) throw new Misread(line, "expected a start and an end, found: " + String.join(", ", row));
        var from = row.get(places.start());
        var to = row.get(places.end());
        long start = times.start(from).orElseThrow(() -> new Misread(line, "expected a start " + EXAMPLE + ", found: " + from));
        long end = times.end(to).orElseThrow(() -> new Misread(line, "expected an end " + EXAMPLE + ", found: " + to));
        if (end < start) throw new Misread(line, "expected an end at or after the start, found: " + from + " to " + to);
        return new Window(start, end, places.name() >= 0 && places.name() < row.size() ? row.get(places.name()) : "");
    }
}
