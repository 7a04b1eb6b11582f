package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.CsvCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Tables that no spreadsheet runs; which cells were changed for that is remembered. One thread.
final class SafeCsv {
    private static final int MOST_LISTED = 10_000;

    private final List<Changed> changed = new ArrayList<>();
    private long all;

    /// A cell with an apostrophe before it.
    ///
    /// @param row 1-based, without the head
    record Changed(String entry, long row, String column) {}

    /// The first changed cells of all tables, in order.
    List<Changed> changed() {
        return List.copyOf(changed);
    }

    /// How many cells were changed.
    long count() {
        return all;
    }

    /// Begins a table.
    Table table(String entry, OutputStream out, List<String> heads) throws IOException {
        return new Table(entry, out, heads);
    }

    final class Table implements AutoCloseable {
        private final String entry;
        private final List<String> heads;
        private final CSVPrinter printer;
        private long row;

        private Table(String entry, OutputStream out, List<String> heads) throws IOException {
            this.entry = entry;
            this.heads = List.copyOf(heads);
            printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.printRecord(heads);
        }

        void row(Object... cells) throws IOException {
            row++;
            for (int i = 0; i < cells.length; i++) {
                String text = cells[i].toString();
                String harmless = cells[i] instanceof String ? CsvCell.harmless(text) : text;
                if (!harmless.equals(text)) note(heads.get(i));
                printer.print(harmless);
            }
            printer.println();
        }

        private void note(String column) {
            all++;
            if (changed.size() < MOST_LISTED) changed.add(new Changed(entry, row, column));
        }

        @Override
        public void close() throws IOException {
            printer.flush();
        }
    }
}
