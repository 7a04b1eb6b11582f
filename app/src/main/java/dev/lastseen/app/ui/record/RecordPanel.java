package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Citations;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Level;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One record in full: its times with their differences, its identifiers with their proof, its fields, its raw text and where it stands, and what the analyst says
/// of it.
public final class RecordPanel extends ScrollPane {
    private static final double RAW_HEIGHT = 150;
    private static final int NOTE_ROWS = 3;

    private final Desk desk;
    private final VBox content = new VBox();
    private final TextArea raw = new TextArea();
    private final TextArea note = new TextArea();
    private @Nullable Shown shown;
    private @Nullable Place noted;
    private String saved = "";

    public RecordPanel(Desk desk) {
        this.desk = desk;
        // texts are the costly controls: made once, so that another record is shown at once
        raw.setId("raw-text");
        raw.getStyleClass().add("evidence");
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setPrefHeight(RAW_HEIGHT);
        note.setId("note");
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setPromptText("What this record shows");
        note.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) write();
        });
        getStyleClass().addAll("record-panel", "edge-to-edge");
        setId("record-panel");
        setFitToWidth(true);
        content.getStyleClass().add("record-content");
        setContent(content);
    }

    /// What is on the panel.
    private record Shown(Work work, int record, Times times) {}

    /// Shows a record of the analysis; what must be read comes a moment later.
    public void show(Work work, int record) {
        var wanted = new Shown(work, record, Times.of(desk.session().look()));
        if (wanted.equals(shown)) return;
        boolean moved = shown == null || shown.record() != record;
        shown = wanted;
        desk.background().quietly(_ -> RecordFacts.of(work, record)).then(facts -> {
            if (!wanted.equals(shown)) return;
            fill(wanted, facts);
            if (moved) setVvalue(0);
        }).start();
    }

    private void fill(Shown wanted, RecordFacts facts) {
        var state = wanted.work().state();
        var sections = new Sections(desk, facts, wanted.times());
        content.getChildren().setAll(head(facts), sections.times(), sections.identifiers(), sections.fields(), raw(facts), analyst(state, wanted.record()));
        content.getChildren().removeIf(node -> node instanceof VBox box && box.getChildren().isEmpty());
    }

    private static VBox head(RecordFacts facts) {
        var what = new Label(Visible.of(facts.system()) + (facts.level().equals(Level.NONE.name()) ? "" : "  ·  " + facts.level()));
        what.getStyleClass().add("muted");
        var title = new Label(Visible.of(facts.citation().file()) + ", line " + Quantity.count(facts.citation().line()));
        title.setId("record-title");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var place = facts.details().place();
        var bytes = new Label("bytes " + Quantity.count(place.offset()) + "–" + Quantity.count(place.offset() + Math.max(1, place.length()) - 1)
                + (facts.source().content().encoding().equals("plain") ? "" : " decoded") + "  ·  sha256 " + Citations.shortHash(facts.source()));
        bytes.getStyleClass().addAll("evidence", "muted");
        bytes.setWrapText(true);
        bytes.setTooltip(new Tooltip(facts.source().path() + "\nSHA-256 " + facts.source().content().sha256() + "\nread as " + facts.source().format()));
        return new VBox(2, what, title, bytes);
    }

    private VBox raw(RecordFacts facts) {
        var heading = new Label("Raw text");
        heading.getStyleClass().add("strong");
        if (!facts.trouble().isEmpty()) {
            var trouble = new Label(facts.trouble());
            trouble.setWrapText(true);
            trouble.getStyleClass().add("doubt");
            return new VBox(6, heading, trouble);
        }
        raw.setText(lines(facts.raw()));
        return new VBox(6, heading, raw);
    }

    /// The text with its line ends as they are, and all else that could mislead as escapes.
    private static String lines(String raw) {
        return raw.lines().map(Visible::of).reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private VBox analyst(CaseState state, int record) {
        var place = state.place(record);
        var heading = new Label("Note");
        heading.getStyleClass().add("strong");
        var notes = state.annotations(Kind.NOTE, place);
        begin(place, notes.isEmpty() ? "" : notes.getLast().text());
        boolean pinned = !state.annotations(Kind.PIN, place).isEmpty();
        var pin = new Button(pinned ? "Unpin" : "Pin to report");
        pin.setId("pin");
        if (!pinned) pin.getStyleClass().add("primary");
        pin.setOnAction(_ -> pin(place));
        var copy = new Button("Copy citation");
        copy.setId("copy-citation");
        copy.setOnAction(_ -> copy(Citations.of(state, record)));
        for (var button : new Button[] {pin, copy}) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return new VBox(8, heading, note, new HBox(10, pin, copy));
    }

    /// Shows the note on a place; what a person is just writing there stays, and what he wrote on another is kept first.
    private void begin(Place place, String text) {
        if (place.equals(noted) && note.isFocused()) return;
        write();
        noted = place;
        saved = text;
        note.setText(text);
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
