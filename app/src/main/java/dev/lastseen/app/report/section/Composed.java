package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Document;
import dev.lastseen.model.redact.Redacted;
import java.util.List;

/// A report before it is written, and what it tells of.
///
/// @param cited    the bytes of the evidence that it cites, by their numbers
/// @param messages the messages that it names, as numbers of the analysis, ascending
/// @param hidden   what stands in it as placeholders
public record Composed(Document document, List<Cited> cited, List<Integer> messages, List<Redacted> hidden) {
    public Composed {
        cited = List.copyOf(cited);
        messages = List.copyOf(messages);
        hidden = List.copyOf(hidden);
    }
}
