package dev.lastseen.importers.format;

import java.io.IOException;

/// Tables with a header: comma, semicolon, tab or bar between cells.
final class CsvFormat implements Format {
    /// Logs of a known form may have as many commas in each line.
    private static final double UNNAMED = 0.45;

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
        var start = new CsvStart();
        LineReader.visit(head.bytes(), 0, head.length(), head.whole(), start);
        return head.length() == 0 ? Score.NO : start.find().map(CsvFormat::score).orElse(Score.NO);
    }

    private static Score score(CsvStart.Found found) {
        if (found.share() < CsvStart.LEAST) return Score.NO;
        int columns = found.header().names().size();
        double telling = !found.named() ? UNNAMED : columns > 2 ? 0.96 : 0.9;
        return new Score(telling * found.share(),
                found.fitting() + " of " + found.rows() + " rows have the " + columns + " cells of the " + (found.named() ? "header" : "first row"));
    }

    @Override
    public void read(DecodedInput input, Reading reading) throws IOException {
        new CsvRecords(new CsvRows(new LineReader(input)), reading).read();
    }
}
