package dev.lastseen.app.casework;

import dev.lastseen.model.check.Finding;
import java.util.Optional;

/// Finds the record that somebody means: `intake.log:4112`, as outputs cite records, or an identifier of a message, which means the record that saw it last.
public final class RecordAddress {
    private final Analysis analysis;

    public RecordAddress(Analysis analysis) {
        this.analysis = analysis;
    }

    /// The record of the analysis; empty where nothing is called so.
    ///
    /// @throws Refusal where an identifier names several messages
    public Optional<Integer> find(String text) {
        Optional<Integer> cited = cited(text);
        return cited.isPresent() ? cited : named(text);
    }

    private Optional<Integer> cited(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[1-9][0-9]{0,11}")) return Optional.empty();
        long line = Long.parseLong(text.substring(colon + 1));
        for (int source = 0; source < analysis.sources().size(); source++) {
            boolean meant = analysis.citation(new Finding.Place(source, line)).file().equals(text.substring(0, colon));
            if (meant) return analysis.record(new Finding.Place(source, line));
        }
        return Optional.empty();
    }

    private Optional<Integer> named(String text) {
        int[] messages = analysis.find(text);
        if (messages.length > 1) throw new Refusal("'" + text + "' names " + Quantity.count(messages.length) + " messages: name one of their records as FILE:LINE");
        return messages.length == 0 ? Optional.empty() : Optional.of(analysis.following().verdicts().proof(messages[0]));
    }
}
