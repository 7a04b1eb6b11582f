package dev.lastseen.importers.format;

import dev.lastseen.model.value.TimeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first rows of a table, to find out which of its columns is the time of its records.
final class CsvSample implements LineReader.Visitor {
    private static final int MOST_ROWS = 200;
    /// Share of rows in which a column named like a time must hold one, and in which any other must.
    private static final double NAMED = 0.5;
    private static final double UNNAMED = 0.9;
    private static final int DATE_TIME = TimeName.rank("datetime");

    private final List<byte[]> rows = new ArrayList<>();
    private @Nullable CsvHeader header;

    @Override
    public void line(byte[] bytes, int from, int to) {
        if (from == to || rows.size() >= MOST_ROWS) return;
        if (header == null) {
            header = CsvHeader.of(bytes, from, to).orElse(null);
        } else {
            rows.add(java.util.Arrays.copyOfRange(bytes, from, to));
        }
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

    private double share(CsvHeader table, int column, boolean named) {
        var cells = new CsvCells(table.delimiter());
        var times = new CellTime();
        int holding = 0;
        int filled = 0;
        for (byte[] row : rows) {
            boolean usable = cells.split(row, 0, row.length) != CsvCells.Split.MALFORMED && column < cells.count();
            if (!usable || cells.from(column) == cells.to(column)) continue;
            filled++;
            if (times.read(row, cells.from(column), cells.to(column), named)) holding++;
        }
        return filled == 0 ? 0 : (double) holding / filled;
    }
}
