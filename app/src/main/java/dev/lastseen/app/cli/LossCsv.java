package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.CsvCell;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Lost messages as CSV: the table that `missing` and `backfill` hand to whoever sends them again. Cells that a spreadsheet would
/// run as formulas get a leading apostrophe; times are ISO-8601 in UTC.
final class LossCsv {
    private static final List<String> HEADS = List.of("message", "outcome", "lastSeen", "lastSeenAt", "missingFrom", "why", "file", "line");

    private LossCsv() {}

    /// Writes the head and a row a message to `out`, which is flushed and stays open.
    static void write(Analysis analysis, List<Integer> messages, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADS);
        for (int message : messages) printer.printRecord(row(analysis, message));
        printer.flush();
    }

    private static List<Object> row(Analysis analysis, int message) {
        var loss = analysis.loss(message);
        var following = analysis.following();
        return List.of(
                CsvCell.harmless(following.name(message)),
                following.verdicts().outcome(message).word(),
                CsvCell.harmless(loss.lastSeen()),
                loss.lastSeenAt().map(Object::toString).orElse(""),
                CsvCell.harmless(loss.missingFrom().orElse("")),
                CsvCell.harmless(following.why(message)),
                CsvCell.harmless(loss.proof().file()),
                loss.proof().line());
    }
}
