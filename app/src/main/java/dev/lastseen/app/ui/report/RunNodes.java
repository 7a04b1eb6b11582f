package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Text;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.text.TextFlow;

/// Makes text with its looks.
///
/// @param cited gets the number of a citation that was clicked
record RunNodes(IntConsumer cited) {
    TextFlow of(Text text, String... styles) {
        var flow = new TextFlow(text.runs().stream().map(run -> node(run, styles)).toArray(Node[]::new));
        flow.getStyleClass().add("report-text");
        return flow;
    }

    private Node node(Run run, String... styles) {
        var shown = new javafx.scene.text.Text(run instanceof Run.Cite cite ? cite.text() + " [" + cite.number() + "]" : run.text());
        shown.getStyleClass().addAll(styles);
        shown.getStyleClass().add(style(run));
        if (run instanceof Run.Cite cite) {
            shown.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) cited.accept(cite.number());
            });
        }
        return shown;
    }

    private static String style(Run run) {
        return switch (run) {
            case Evidence evidence -> evidence.verbatim() ? "value-text" : "plain-text";
            case Run.Cite _ -> "cite-text";
            case Run.Link _ -> "plain-text";
            case Run.Words words -> switch (words.style()) {
                case PLAIN -> "plain-text";
                case STRONG -> "strong-text";
                case EMPHASIS -> "emphasis-text";
                case QUIET -> "quiet-text";
                case CODE -> "value-text";
                case LOSS -> "loss-text";
                case DOUBT -> "doubt-text";
            };
        };
    }
}
