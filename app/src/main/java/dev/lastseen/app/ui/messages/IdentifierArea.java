package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Quantity;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where identifiers are written or pasted. A list too long to be laid out at once is kept as it is, and only its beginning is shown.
final class IdentifierArea extends VBox {
    /// Characters that a field lays out without a pause.
    private static final int SHOWN = 8_000;

    private final Area area = new Area();
    private final Label words = new Label();
    private final Button anew = new Button("Begin anew");
    private final HBox line = new HBox(10, words, anew);
    private String kept = "";

    IdentifierArea() {
        super(6);
        area.setId("ids");
        area.getStyleClass().add("evidence");
        area.setPromptText("Identifiers of any kind, one a line");
        area.setPrefColumnCount(34);
        area.setPrefRowCount(9);
        words.getStyleClass().add("quiet");
        anew.setOnAction(_ -> put(""));
        getChildren().addAll(area, line);
        put("");
    }

    /// All that was written or pasted.
    String text() {
        return kept.isEmpty() ? area.getText() : kept;
    }

    /// Holds `text` instead of what was there.
    void put(String text) {
        boolean isLong = text.length() > SHOWN;
        kept = isLong ? text : "";
        area.setText(isLong ? text.substring(0, SHOWN) : text);
        area.setEditable(!isLong);
        words.setText(isLong ? Quantity.count(text.lines().count()) + " lines, of which the first are shown" : "");
        line.setManaged(isLong);
        line.setVisible(isLong);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private final class Area extends TextArea {
        @Override
        public void paste() {
            var text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.length() > SHOWN) put(kept.isEmpty() && !getText().isBlank() ? getText() + "\n" + text : text);
            else super.paste();
        }
    }
}
