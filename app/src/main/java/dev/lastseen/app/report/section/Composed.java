package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Document;
import java.util.List;

/// A report before it is written, and what it tells of.
///
/// @param cited    the bytes of the evidence that it cites, by their numbers
/// @param messages the messages that it names, as numbers of the analysis, ascending
public record Composed(Document document, List<Cited> cited, List<Integer> messages) {
    public Composed {
        cited = List.copyOf(cited);
        messages = List.copyOf(messages);
    }
}
