package dev.lastseen.app.report.markdown;

import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Text;
import java.util.stream.Collectors;

/// Writes runs of text.
final class MarkdownRuns {
    private MarkdownRuns() {}

    /// @param inTable true within a cell of a table
    static String of(Text text, boolean inTable) {
        return text.runs().stream().map(run -> of(run, inTable)).collect(Collectors.joining());
    }

    private static String of(Run run, boolean inTable) {
        return switch (run) {
            case Evidence evidence -> evidence.verbatim() ? Escape.code(evidence.text(), inTable) : Escape.text(evidence.text());
            case Run.Cite cite -> Escape.text(cite.text()) + " \\[" + cite.number() + "\\]";
            case Run.Link link -> Escape.text(link.text());
            case Run.Words words -> switch (words.style()) {
                case PLAIN, QUIET -> Escape.text(words.text());
                case STRONG, LOSS, DOUBT -> marked(words.text(), "**");
                case EMPHASIS -> marked(words.text(), "*");
                case CODE -> Escape.code(words.text(), inTable);
            };
        };
    }

    /// Marks must touch the words.
    private static String marked(String text, String mark) {
        return text.isBlank() ? text : mark + Escape.text(text.strip()) + mark + (text.endsWith(" ") ? " " : "");
    }
}
