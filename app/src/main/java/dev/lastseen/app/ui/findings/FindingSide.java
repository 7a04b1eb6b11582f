package dev.lastseen.app.ui.findings;

import dev.lastseen.app.casework.Manual;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.ManualPage;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.check.Finding;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One finding in full: what it says, what it rests on, what would refute it, what to do next, the lines that show it, the messages concerned.
final class FindingSide {
    private static final int MOST_MESSAGES = 500;
    private static final int MOST_LINES = 50;

    private final Desk desk;
    private final VBox content = new VBox(14);
    private final ScrollPane node = new ScrollPane(content);
    private List<EvidenceRow> rows = List.of();
    private Background.@Nullable Running reading;

    /// What stands under the words of a finding.
    private record Proof(List<EvidenceLine> lines, List<MessageLine> messages) {}

    FindingSide(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("page-scroll", "side-scroll");
        content.getStyleClass().add("side-page");
    }

    Node node() {
        return node;
    }

    void clear() {
        content.getChildren().clear();
        rows = List.of();
    }

    /// Marks the record that is looked at.
    void look(SessionState state) {
        rows.forEach(row -> row.select(state.focus().record()));
    }

    void show(Finding finding, Work work) {
        if (reading != null) reading.cancel();
        content.getChildren().setAll(words(finding));
        reading = desk.background().quietly(_ -> proof(finding, work)).then(proof -> show(finding, proof, work)).start();
    }

    private static List<Node> words(Finding finding) {
        var nodes = new ArrayList<Node>(List.of(
                Parts.label(FindingWords.title(finding.check()), "quiet"),
                Parts.wrapped(finding.statement(), "title", FindingWords.tone(finding.severity()).equals("quiet") ? "heading" : FindingWords.tone(finding.severity()))));
        var words = finding.words();
        add(nodes, "What to do next", words.next());
        add(nodes, "What was taken for granted", words.assumed());
        add(nodes, "What would refute it", words.refuted());
        nodes.add(manual(finding.check()));
        return nodes;
    }

    /// The page of the manual, opened when it is asked for.
    private static Node manual(String check) {
        var box = new VBox(6);
        var link = new Hyperlink("What this check means");
        link.setId("manual");
        link.setOnAction(_ -> box.getChildren().setAll(Parts.label("Manual: " + FindingWords.title(check), "strong"), new ManualPage(Manual.ofCheck(check))));
        box.getChildren().add(link);
        return box;
    }

    private static void add(List<Node> nodes, String title, String text) {
        if (!text.isBlank()) nodes.add(new VBox(3, Parts.label(title, "strong"), Parts.wrapped(text)));
    }

    private Proof proof(Finding finding, Work work) {
        var analysis = work.analysis();
        var lines = new ArrayList<EvidenceLine>();
        for (var place : finding.evidence()) {
            if (lines.size() == MOST_LINES) break;
            analysis.record(place).ifPresent(record -> lines.add(EvidenceLine.of(record, analysis, work.casework().evidence())));
        }
        int[] messages = finding.messages().stream().mapToInt(message -> message).toArray();
        return new Proof(lines, MessageLine.of(messages, MOST_MESSAGES, analysis.following()));
    }

    private void show(Finding finding, Proof proof, Work work) {
        var lanes = Lanes.of(work.following());
        rows = proof.lines().stream().map(line -> new EvidenceRow(line, lanes, desk, EvidenceRow.Form.NARROW)).toList();
        var evidence = new VBox(4, Parts.heading("Evidence", note(finding.evidence().size(), rows.size())));
        evidence.getChildren().addAll(rows);
        look(desk.session().state());
        content.getChildren().add(evidence);
        if (proof.messages().isEmpty()) return;
        content.getChildren().add(new VBox(4, Parts.heading("Messages", note(finding.messages().size(), proof.messages().size())), new MessageList(proof.messages(), desk)));
    }

    private static String note(int all, int shown) {
        return shown < all ? "the first " + Quantity.count(shown) + " of " + Quantity.count(all) : Quantity.count(all);
    }
}
