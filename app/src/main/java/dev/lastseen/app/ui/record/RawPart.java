package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Visible;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// The record as it is written, or why it cannot be read.
final class RawPart extends VBox {
    private static final double HEIGHT = 150;

    private final TextArea raw = new TextArea();
    private final Label trouble = Cells.wrapped("doubt");

    RawPart() {
        super(6);
        raw.setId("raw-text");
        raw.getStyleClass().add("evidence");
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setPrefHeight(HEIGHT);
        getChildren().addAll(Cells.strong("Raw text"), raw, trouble);
    }

    void show(RecordFacts facts) {
        boolean readable = facts.trouble().isEmpty();
        Cells.appear(raw, readable);
        Cells.appear(trouble, !readable);
        trouble.setText(facts.trouble());
        var text = lines(facts.raw());
        if (!text.equals(raw.getText())) raw.setText(text);
    }

    /// The text with its line ends as they are, and all else that could mislead as escapes.
    private static String lines(String raw) {
        return raw.lines().map(Visible::of).reduce((one, other) -> one + "\n" + other).orElse("");
    }
}
