package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The exhibits by kind, each with its record and the analyst's words.
final class ExhibitList extends VBox {
    private static final int MINUTES = "2026-04-09 11:00".length();

    private final Work work;
    private final Desk desk;
    private final List<EvidenceRow> rows = new ArrayList<>();

    ExhibitList(List<Exhibit> exhibits, Work work, Desk desk) {
        this.work = work;
        this.desk = desk;
        getStyleClass().add("page");
        getChildren().add(new VBox(3, Parts.label("Exhibits", "title"), Parts.label(Quantity.count(exhibits.size()) + " kept with the case, each bound to its bytes in the evidence", "quiet")));
        add("Pinned for the report", Kind.PIN, exhibits);
        add("Notes", Kind.NOTE, exhibits);
        add("Marks", Kind.MARK, exhibits);
    }

    private void add(String title, Kind kind, List<Exhibit> exhibits) {
        var these = exhibits.stream().filter(exhibit -> exhibit.annotation().kind() == kind).toList();
        if (these.isEmpty()) return;
        getChildren().add(Parts.heading(title, Quantity.count(these.size())));
        these.forEach(exhibit -> getChildren().add(card(exhibit)));
    }

    private Node card(Exhibit exhibit) {
        var annotation = exhibit.annotation();
        var remove = Parts.button("Remove", () -> desk.cases().change("Removing an exhibit", (casework, _) -> casework.removeAnnotation(annotation.id())));
        remove.setMinWidth(USE_PREF_SIZE);
        var words = new HBox(12, Parts.wrapped(annotation.text().isBlank() ? "without words" : annotation.text(), annotation.text().isBlank() ? "muted" : "strong"), Parts.spring(),
                made(annotation), remove);
        words.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, words, line(exhibit));
        card.getStyleClass().add("list-card");
        return card;
    }

    /// To the minute.
    private static Label made(Annotation annotation) {
        var made = Parts.label(Quantity.time(annotation.made()).substring(0, MINUTES) + " UTC", "quiet");
        made.setMinWidth(USE_PREF_SIZE);
        return made;
    }

    private Node line(Exhibit exhibit) {
        if (exhibit.line().isEmpty()) return Parts.wrapped("The record that it is about is not in the case as it was: its source was removed or is read otherwise.", "doubt");
        var row = new EvidenceRow(exhibit.line().get(), Lanes.of(work.following()), desk, false);
        rows.add(row);
        return row;
    }

    /// Marks the record that is looked at.
    void look(SessionState state) {
        rows.forEach(row -> row.select(state.focus().record()));
    }
}
