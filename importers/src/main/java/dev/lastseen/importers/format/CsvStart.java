package dev.lastseen.importers.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Finds where a table begins: on the first line mostly, after a few lines of a report's title, or after `sep=;`, as spreadsheets write it. A table of times without
/// a header begins with its first row.
final class CsvStart implements LineReader.Visitor {
    private static final int MOST_ROWS = 200;
    private static final int MOST_BEFORE = 16;
    /// Share of rows that must have as many cells as the header.
    static final double LEAST = 0.5;
    /// What has lines before it, or no header, must be a table without a doubt.
    private static final double SURE = 0.9;
    private static final int LEAST_ROWS = 3;
    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};

    private byte[] bytes = {};
    private final int[] from = new int[MOST_ROWS + MOST_BEFORE];
    private final int[] to = new int[from.length];
    private int count;

    /// @param line    how many lines stand before the header, or before the first row
    /// @param named   false where there is no header, and the columns are numbered
    /// @param fitting how many of the rows looked at have as many cells as the header
    record Found(int line, CsvHeader header, boolean named, int fitting, int rows) {
        double share() {
            return rows == 0 ? LEAST : (double) fitting / rows;
        }
    }

    @Override
    public void line(byte[] memory, int start, int end) {
        if (count == from.length) return;
        bytes = memory;
        from[count] = start;
        to[count++] = end;
    }

    /// Where the table begins; the best guess where too few rows fit to call it one.
    Optional<Found> find() {
        int first = 0;
        while (first < count && from[first] == to[first]) first++;
        int begin = first;
        Optional<Found> plain = headed(first).filter(found -> found.share() >= LEAST);
        for (int k = first + 1; plain.isEmpty() && k < Math.min(count, first + MOST_BEFORE); k++) {
            plain = headed(k).filter(found -> found.share() >= SURE && found.rows >= LEAST_ROWS && found.header.names().size() > 2);
        }
        return plain.or(() -> numbered(begin)).or(() -> headed(begin));
    }

    private Optional<Found> headed(int line) {
        return line < count ? CsvHeader.of(bytes, from[line], to[line]).map(header -> fit(line, header, true)) : Optional.empty();
    }

    /// Rows alone: at least three cells each, one of them a time.
    private Optional<Found> numbered(int first) {
        if (first == count) return Optional.empty();
        for (byte delimiter : DELIMITERS) {
            var cells = new CsvCells(delimiter);
            if (cells.split(bytes, from[first], to[first]) != CsvCells.Split.WHOLE || cells.count() < 3 || !holdsTime(cells)) continue;
            Found found = fit(first, CsvHeader.numbered(delimiter, cells.count()), false);
            if (found.share() >= SURE && found.rows >= LEAST_ROWS) return Optional.of(found);
        }
        return Optional.empty();
    }

    private boolean holdsTime(CsvCells cells) {
        var time = new CellTime();
        for (int i = 0; i < cells.count(); i++) {
            if (time.read(bytes, cells.from(i), cells.to(i), false) && time.end() == cells.to(i)) return true;
        }
        return false;
    }

    /// Counts the rows with as many cells as the header; lines inside a quoted cell count for nothing.
    private Found fit(int start, CsvHeader header, boolean named) {
        var cells = new CsvCells(header.delimiter());
        int rowFrom = -1;
        int rows = 0;
        int fitting = 0;
        for (int i = named ? start + 1 : start; i < Math.min(count, start + MOST_ROWS); i++) {
            if (from[i] == to[i] && rowFrom < 0) continue;
            int begin = rowFrom < 0 ? from[i] : rowFrom;
            CsvCells.Split split = cells.split(bytes, begin, to[i]);
            rowFrom = split == CsvCells.Split.OPEN && to[i] - begin < CsvRows.LONGEST_ROW ? begin : -1;
            if (rowFrom >= 0) continue;
            rows++;
            if (split == CsvCells.Split.WHOLE && cells.count() == header.names().size()) fitting++;
        }
        return new Found(start, header, named, fitting, rows);
    }

    /// The rows behind the start, for a closer look.
    CsvSample sample(Found found) {
        var sample = new CsvSample();
        for (int i = found.named ? found.line + 1 : found.line; i < count; i++) {
            if (from[i] < to[i]) sample.add(Arrays.copyOfRange(bytes, from[i], to[i]));
        }
        return sample;
    }

    /// True for the line by which spreadsheets tell their delimiter.
    static boolean isDirective(byte[] bytes, int from, int to) {
        return to - from == 5 && new String(bytes, from, 4, StandardCharsets.ISO_8859_1).equals("sep=");
    }
}
