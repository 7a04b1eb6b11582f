package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.Warning;
import dev.lastseen.model.store.EvidenceState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// One source in full: its receipt, how it is read, and what was rejected, with its bytes.
final class SourcePanel extends ScrollPane {
    private static final int MOST = 100;
    private static final int SHOWN_BYTES = 4096;

    private static final String SECURED = "The file itself is gone or was changed: raw texts are read from the copy in the case.";

    private final Desk desk;
    private final VBox content = new VBox();

    SourcePanel(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("record-panel", "edge-to-edge");
        setId("source-panel");
        setFitToWidth(true);
        content.getStyleClass().add("record-content");
        setContent(content);
    }

    void show(Work work, SourceLine line) {
        content.getChildren().setAll(head(line, work.casework().evidence().isSecured(line.source())), receipt(line.source()), new ReadingForm(desk, work, line), warnings(line.source()), rejected(work, line.source()));
        content.getChildren().removeIf(node -> node instanceof VBox box && box.getChildren().isEmpty());
        setVvalue(0);
    }

    private VBox head(SourceLine line, boolean secured) {
        var kind = new Label("Source");
        kind.getStyleClass().add("muted");
        var title = new Label(Visible.of(line.name()));
        title.setId("source-title");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var path = words(line.source().path().toString(), "quiet");
        var box = new VBox(2, kind, title, path);
        if (secured) box.getChildren().add(words("The case holds a copy of this file.", "quiet"));
        if (line.isDoubtful()) box.getChildren().add(words(secured && isLost(line) ? SECURED : doubt(line), "doubt"));
        if (isLost(line)) box.getChildren().add(pointer());
        return box;
    }

    private static boolean isLost(SourceLine line) {
        return line.state() == EvidenceState.MISSING || line.state() == EvidenceState.CHANGED;
    }

    private Hyperlink pointer() {
        var pointer = new Hyperlink("Point at where it is now");
        pointer.setId("relocate-evidence");
        pointer.setOnAction(_ -> new Safekeeping(desk).relocate());
        return pointer;
    }

    private static String doubt(SourceLine line) {
        return switch (line.state()) {
            case MISSING -> "The file is not there any more. What was found stays; raw texts come back with the file.";
            case CHANGED -> "The file is not what was imported: raw texts are not shown from it. Bring the original back.";
            case GROWN -> "The file has grown since it was imported. What was added is not in the case; import it again to add it.";
            case TOUCHED -> "The file has another date than at the import. Its bytes are compared by their hash before any of them is shown.";
            case UNCHANGED -> "";
        };
    }

    private static Label words(String text, String style) {
        var label = new Label(Visible.of(text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static VBox receipt(Source source) {
        var receipt = source.receipt();
        var bytes = receipt.bytes();
        var box = section("Receipt");
        box.getChildren().addAll(
                words(Quantity.count(receipt.records()) + " records, " + Quantity.count(receipt.continuations()) + " lines that continue them", "label"),
                words(Quantity.count(bytes.records()) + " bytes in records, " + Quantity.count(bytes.rejected()) + " rejected, " + Quantity.count(bytes.blank())
                        + " around them: " + Quantity.count(bytes.accounted()) + " of " + Quantity.count(bytes.total()) + " accounted for", "label"),
                evidence("SHA-256 " + source.content().sha256()));
        if (!source.content().encoding().equals("plain")) box.getChildren().add(words("stored as " + source.content().encoding() + "; lines and bytes count what it decodes to", "quiet"));
        source.incomplete().ifPresent(end -> box.getChildren().add(words("Incomplete from line " + Quantity.count(end.line()) + ": " + end.reason(), "doubt")));
        return box;
    }

    private static Label evidence(String text) {
        var label = words(text, "evidence");
        label.getStyleClass().add("muted");
        return label;
    }

    private static VBox warnings(Source source) {
        List<Warning> warnings = source.receipt().problems().warnings();
        if (warnings.isEmpty()) return new VBox();
        var box = section("To be known");
        for (var warning : warnings.subList(0, Math.min(MOST, warnings.size()))) {
            box.getChildren().add(words((warning.line() > 0 ? "line " + Quantity.count(warning.line()) + ": " : "") + warning.message(), "label"));
        }
        return box;
    }

    private VBox rejected(Work work, Source source) {
        var problems = source.receipt().problems();
        if (problems.rejectedCount() == 0) return new VBox();
        var box = section("Rejected  " + Quantity.count(problems.rejectedCount()));
        for (Rejected range : problems.rejected().subList(0, Math.min(MOST, problems.rejected().size()))) box.getChildren().add(range(work, source, range));
        long more = problems.rejectedCount() - Math.min(MOST, problems.rejected().size());
        if (more > 0) box.getChildren().add(words("and " + Quantity.count(more) + " more; 'lastseen inspect --json' tells all", "quiet"));
        return box;
    }

    private Node range(Work work, Source source, Rejected range) {
        var place = new Hyperlink("line " + Quantity.count(range.line()) + ", bytes " + Quantity.count(range.offset()) + "–" + Quantity.count(range.offset() + Math.max(1, range.length()) - 1));
        var box = new VBox(2, place, words(range.reason(), "quiet"));
        place.setOnAction(_ -> {
            if (box.getChildren().size() > 2) box.getChildren().remove(2);
            else bytes(work, source, range, box);
        });
        return box;
    }

    /// Shows the bytes of a range below it.
    private void bytes(Work work, Source source, Rejected range, VBox box) {
        desk.background().quietly(_ -> {
            byte[] bytes = work.casework().evidence().read(source, range.offset(), (int) Math.min(SHOWN_BYTES, range.length()));
            return new String(bytes, StandardCharsets.UTF_8);
        }).then(text -> {
            var area = new TextArea(text.lines().map(Visible::of).reduce((one, other) -> one + "\n" + other).orElse(""));
            area.getStyleClass().add("evidence");
            area.setEditable(false);
            area.setWrapText(true);
            area.setPrefRowCount(4);
            if (box.getChildren().size() == 2) box.getChildren().add(area);
        }).start();
    }

    private static VBox section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("strong");
        return new VBox(6, heading);
    }
}
