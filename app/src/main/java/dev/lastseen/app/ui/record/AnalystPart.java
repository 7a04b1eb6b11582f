package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Citations;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the analyst says of a record: a note, and whether it is pinned for the report.
final class AnalystPart extends VBox {
    private static final int NOTE_ROWS = 3;

    private final Desk desk;
    private final TextArea note = new TextArea();
    private final Button pin = new Button();
    private final Button copy = new Button("Copy citation");
    private final Button lineage = new Button("Lineage");
    private @Nullable Place noted;
    private String saved = "";

    AnalystPart(Desk desk) {
        super(8);
        this.desk = desk;
        note.setId("note");
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setPromptText("What this record shows");
        note.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) write();
        });
        pin.setId("pin");
        copy.setId("copy-citation");
        lineage.setId("lineage-of-record");
        for (var button : List.of(pin, copy, lineage)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(Cells.strong("Note"), note, new HBox(10, pin, copy, lineage));
    }

    void show(CaseState state, int record) {
        var place = state.place(record);
        var notes = state.annotations(Kind.NOTE, place);
        begin(place, notes.isEmpty() ? "" : notes.getLast().text());
        boolean pinned = !state.annotations(Kind.PIN, place).isEmpty();
        pin.setText(pinned ? "Unpin" : "Pin to report");
        Cells.style(pin, "primary", !pinned);
        pin.setOnAction(_ -> pin(place));
        copy.setOnAction(_ -> copy(Citations.of(state, record)));
        lineage.setOnAction(_ -> desk.session().show(focus -> focus.onRecord(record).on(ViewName.LINEAGE)));
    }

    /// Shows the note on a place; what a person is just writing there stays, and what he wrote on another is kept first.
    private void begin(Place place, String text) {
        if (place.equals(noted) && note.isFocused()) return;
        write();
        noted = place;
        saved = text;
        if (!text.equals(note.getText())) note.setText(text);
    }

    private void write() {
        var place = noted;
        var text = note.getText().strip();
        if (place == null || text.equals(saved)) return;
        saved = text;
        desk.cases().change("Writing a note", (casework, _) -> casework.annotateAnew(Kind.NOTE, place, text.isEmpty() ? List.of() : List.of(text)));
    }

    private void pin(Place place) {
        desk.cases().change("Pinning", (casework, _) ->
                casework.annotateAnew(Kind.PIN, place, casework.state().annotations(Kind.PIN, place).isEmpty() ? List.of("") : List.of()));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
