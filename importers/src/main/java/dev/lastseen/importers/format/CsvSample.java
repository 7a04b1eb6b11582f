package dev.lastseen.importers.format;

import dev.lastseen.model.value.TimeName;
import java.util.ArrayList;
import java.util.List;

/// The first rows of a table, to find out which of its columns is the time of its records.
final class CsvSample {
    private static final int MOST_ROWS = 200;
    /// Share of rows in which a column named like a time must hold one, and in which any other must.
    private static final double NAMED = 0.5;
    private static final double UNNAMED = 0.9;
    private static final int LEAST_BLANKS = 3;
    private static final int DATE_TIME = TimeName.rank("datetime");

    private final List<byte[]> rows = new ArrayList<>();

    void add(byte[] row) {
        if (rows.size() < MOST_ROWS) rows.add(row);
    }

    /// Shows the cells of a column to a reader of times.
    void learn(CsvHeader table, int column, CellTime times) {
        cells(table, column, (row, from, to) -> times.learn(row, from, to));
    }

    /// The column of the records' time, or -1: the best-named one that holds times, else the first in which nearly every cell begins with one.
    int timeColumn(CsvHeader table) {
        List<String> names = table.names();
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < names.size(); i++) {
            int rank = rank(table, i);
            if (rank < bestRank && share(table, i, true) >= NAMED) {
                best = i;
                bestRank = rank;
            }
        }
        for (int i = 0; best < 0 && i < names.size(); i++) {
            if (share(table, i, false) >= UNNAMED) best = i;
        }
        return best;
    }

    /// A spelled-out `datetime` comes first: it stands beside numbers that count from other times or in other units.
    private int rank(CsvHeader table, int column) {
        int rank = TimeName.rank(table.names().get(column));
        return rank == DATE_TIME && share(table, column, false) >= NAMED ? -1 : rank;
    }

    /// The first columns that hold days and times of day, where no column holds both; empty where there is none.
    int[] dayAndClock(CsvHeader table) {
        int day = first(table, SplitTime::isDay);
        int clock = first(table, SplitTime::isClock);
        return day < 0 || clock < 0 ? new int[0] : new int[] {day, clock};
    }

    private int first(CsvHeader table, LineShare.Test test) {
        for (int i = 0; i < table.names().size(); i++) {
            if (share(table, i, test) >= UNNAMED) return i;
        }
        return -1;
    }

    /// The first column of texts: most cells have several words, and none of the columns is named like one.
    int textColumn(CsvHeader table) {
        return first(table, CsvSample::isProse);
    }

    private static boolean isProse(byte[] bytes, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == ' ') blanks++;
        }
        return blanks >= LEAST_BLANKS && blanks * 12 > to - from;
    }

    private double share(CsvHeader table, int column, boolean named) {
        var times = new CellTime();
        return share(table, column, (row, from, to) -> times.read(row, from, to, named));
    }

    private double share(CsvHeader table, int column, LineShare.Test test) {
        int[] counts = new int[2];
        cells(table, column, (row, from, to) -> counts[test.startsRecord(row, from, to) ? 1 : 0]++);
        return counts[1] == 0 ? 0 : (double) counts[1] / (counts[0] + counts[1]);
    }

    /// Shows the filled cells of a column.
    private void cells(CsvHeader table, int column, LineReader.Visitor visitor) {
        var cells = new CsvCells(table.delimiter());
        for (byte[] row : rows) {
            boolean usable = cells.split(row, 0, row.length) != CsvCells.Split.MALFORMED && column < cells.count();
            if (usable && cells.from(column) < cells.to(column)) visitor.line(row, cells.from(column), cells.to(column));
        }
    }
}
