package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.Preview;
import dev.lastseen.importers.Preview.Line;
import dev.lastseen.importers.Preview.Part;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first lines of a file, each with what becomes of it, and the counts above them.
final class PreviewPane extends VBox {
    private final Label words = Parts.wrapped("", "strong");
    private final HBox counts = new HBox(8);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    PreviewPane() {
        super(8);
        words.setId("preview-result");
        counts.setAlignment(Pos.CENTER_LEFT);
        var list = new ListView<>(lines);
        list.setId("preview");
        list.setCellFactory(_ -> new PreviewCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(words, counts, list);
    }

    void show(Preview preview) {
        lines.setAll(preview.lines());
        words.setText("Read as " + preview.format().title() + (preview.whole() ? "" : " · the first " + Quantity.count(preview.lines().size()) + " lines"));
        counts.getChildren().setAll(count(Part.RECORD, "record"), count(Part.CONTINUED, "continued"), count(Part.IGNORED, "ignored"), count(Part.REJECTED, "rejected"));
    }

    /// Says why there is no preview.
    void tell(String trouble) {
        lines.clear();
        counts.getChildren().clear();
        words.setText(trouble);
    }

    private Label count(Part part, String word) {
        long n = lines.stream().filter(line -> line.part() == part).count();
        return Parts.label(word + "  " + Quantity.count(n), "preview-count", n == 0 ? "none" : word);
    }
}
