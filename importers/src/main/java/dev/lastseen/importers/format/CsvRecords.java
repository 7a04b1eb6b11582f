package dev.lastseen.importers.format;

import dev.lastseen.model.Incomplete;
import java.io.IOException;
import java.util.Optional;

/// Reads a table: one record a row.
final class CsvRecords {
    private static final int QUESTION = 4096;

    private final CsvRows rows;
    private final Reading reading;
    private CsvCells cells = new CsvCells((byte) ',');

    CsvRecords(CsvRows rows, Reading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    void read() throws IOException {
        var start = new CsvStart();
        rows.lines().lookAhead(1 << 16, start);
        Optional<CsvStart.Found> found = start.find();
        if (found.isEmpty()) {
            for (String reason = "no header: expected names of columns"; rows.next(); reason = "no header before this row") skip(reason);
            return;
        }
        CsvHeader header = found.get().header();
        var row = new CsvRow(header, start.sample(found.get()), reading);
        for (int i = 0; i < found.get().line() && rows.next(); i++) skip("stands before the table");
        if (found.get().named() && rows.next()) reading.blank(length());
        cells = new CsvCells(header.delimiter());
        rows(row);
    }

    private void skip(String reason) {
        if (rows.from() == rows.to() || CsvStart.isDirective(rows.bytes(), rows.from(), rows.to())) reading.blank(length());
        else rejectRow(reason);
    }

    private void rows(CsvRow row) throws IOException {
        int untilQuestion = QUESTION;
        while (rows.next()) {
            if (--untilQuestion == 0) {
                untilQuestion = QUESTION;
                if (reading.cancelled()) return;
            }
            row(row);
        }
    }

    private void row(CsvRow row) throws IOException {
        if (rows.tooLong()) {
            rejectRow("a row longer than 1 MB");
            return;
        }
        if (rows.from() == rows.to()) {
            reading.blank(length());
            return;
        }
        CsvCells.Split split = cells.split(rows.bytes(), rows.from(), rows.to());
        if (split == CsvCells.Split.OPEN && !rows.extend(cells)) split = CsvCells.Split.MALFORMED;
        else if (split == CsvCells.Split.OPEN) split = CsvCells.Split.WHOLE;
        if (split == CsvCells.Split.MALFORMED) {
            rejectRow("a quote that opens or closes no cell");
        } else if (!rows.terminated() && row.isCut(cells)) {
            String reason = "the last row ends early: " + cells.count() + " of " + row.width() + " cells";
            rejectRow(reason);
            reading.incomplete(new Incomplete(Incomplete.Cause.CUT, rows.line(), reason));
        } else if (cells.count() == 1 && row.width() > 2) {
            rejectRow("1 cell where " + row.width() + " were expected");
        } else {
            reading.records().begin(rows.offset(), rows.line());
            row.emit(cells, rows.bytes());
            reading.records().end(rows.end());
            reading.recordBytes(length());
        }
    }

    private long length() {
        return rows.end() - rows.offset();
    }

    private void rejectRow(String reason) {
        reading.rejected(rows.line(), rows.offset(), length(), reason);
    }
}
