package dev.lastseen.importers.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Tables with a header: comma, semicolon, tab or bar between cells.
final class CsvFormat implements Format {
    private static final int MOST_LINES = 200;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "Table with a header (CSV, TSV, semicolons, bars)";
    }

    @Override
    public Score score(Head head) {
        var lines = new Counter(head);
        LineReader.visit(head.bytes(), 0, head.length(), head.whole(), lines);
        return lines.score();
    }

    @Override
    public void read(DecodedInput input, Reading reading) throws IOException {
        new CsvRecords(new CsvRows(new LineReader(input)), reading).read();
    }

    /// Counts the lines with as many cells as the header; one inside a quoted cell counts for nothing.
    private static final class Counter implements LineReader.Visitor {
        private final Head head;
        private @Nullable CsvHeader header;
        private CsvCells cells = new CsvCells((byte) ',');
        private boolean first = true;
        private int rowFrom = -1;
        private int fitting;
        private int rows;

        Counter(Head head) {
            this.head = head;
        }

        @Override
        public void line(byte[] bytes, int from, int to) {
            if (first) {
                first = false;
                header = CsvHeader.of(bytes, from, to).orElse(null);
                if (header != null) cells = new CsvCells(header.delimiter());
                return;
            }
            if (header == null || rows > MOST_LINES || from == to && rowFrom < 0) return;
            int start = rowFrom < 0 ? from : rowFrom;
            CsvCells.Split split = cells.split(bytes, start, to);
            boolean goesOn = split == CsvCells.Split.OPEN && to - start < CsvRows.LONGEST_ROW;
            rowFrom = goesOn ? start : -1;
            if (goesOn) return;
            rows++;
            if (split == CsvCells.Split.WHOLE && cells.count() == header.names().size()) fitting++;
        }

        Score score() {
            if (header == null || head.length() == 0) return Score.NO;
            int columns = header.names().size();
            double share = rows == 0 ? 0.5 : (double) fitting / rows;
            if (share < 0.5) return Score.NO;
            double telling = columns > 2 ? 0.96 : 0.9;
            return new Score(telling * share, fitting + " of " + rows + " rows have the " + columns + " cells of the header");
        }
    }
}
