package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The page of one message.
final class JourneyPane extends VBox {
    private final JourneyPage page;
    private final Work work;
    private final Desk desk;
    private final JourneyDrawing drawing;
    private final Appearance appearance;
    private final List<EvidenceRow> rows = new ArrayList<>();

    JourneyPane(JourneyPage page, Work work, Desk desk) {
        this.page = page;
        this.work = work;
        this.desk = desk;
        drawing = new JourneyDrawing(page, desk, this::choose);
        appearance = new Appearance(page, work, desk);
        getStyleClass().add("page");
        getChildren().addAll(head(), drawing, proof(), buttons(), own(), around(), new IdentifierList(page, work, desk));
    }

    /// Shows another look, or another record of the same message.
    void show(SessionState state) {
        drawing.show(state);
        rows.forEach(row -> row.select(state.focus().record()));
    }

    JourneyDrawing drawing() {
        return drawing;
    }

    private Node head() {
        var identity = page.facts().identity();
        var pill = Parts.pill(identity.outcome());
        pill.setMinWidth(USE_PREF_SIZE);
        drawing.chooser().setMinWidth(USE_PREF_SIZE);
        var row = new HBox(14, Parts.label(identity.name(), "message-name"), pill, Parts.spring(), drawing.chooser());
        row.setAlignment(Pos.CENTER_LEFT);
        var below = Parts.label(sightings() + " · followed by " + work.following().kind(), "quiet");
        return new VBox(4, row, Parts.wrapped(page.words().headline(), "strong"), below);
    }

    private String sightings() {
        var seen = page.facts().seen();
        long systems = seen.stream().mapToInt(one -> one.lane()).distinct().count();
        return (seen.size() == 1 ? "1 sighting" : seen.size() + " sightings") + (systems == 1 ? " at 1 system" : " at " + systems + " systems");
    }

    private Node proof() {
        var outcome = page.facts().identity().outcome();
        var card = Parts.card(outcome == Outcome.DELIVERED ? "card" : Parts.tone(outcome) + "-card", question(outcome), page.words().proof());
        card.getChildren().addAll(appearance.answers());
        return card;
    }

    private static String question(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "How do we know that it arrived?";
            case VANISHED -> "Why vanished and not merely unseen?";
            case DROPPED -> "What shows that it was dropped?";
            case STUCK -> "What shows that it is stuck?";
            case UNDETERMINED -> "Why can nobody tell what became of it?";
        };
    }

    private Node buttons() {
        var buttons = new FlowPane(8, 8);
        appearance.systems().forEach(system -> buttons.getChildren().add(Parts.button("Did it ever appear in " + system + "'s evidence?", () -> appearance.ask(system))));
        page.facts().peer().ifPresent(peer -> buttons.getChildren().add(Parts.button("Look at " + peer.name() + ", which arrived", () -> choose(new Subject.Message(peer.message())))));
        buttons.getChildren().add(Parts.button("Show it in the records", this::showRecords));
        return buttons;
    }

    /// Looks at the records, at the one that matters most to this message.
    void showRecords() {
        int record = desk.session().focus().record().orElseGet(() -> page.facts().seen().isEmpty() ? 0 : page.facts().seen().getLast().record());
        desk.session().show(focus -> focus.onRecord(record).on(ViewName.RECORDS));
    }

    private Node own() {
        int more = page.facts().seen().size() - page.lines().own().size();
        return list("Its records", more > 0 ? "the first " + page.lines().own().size() + " of " + page.facts().seen().size() : "as written, by corrected time", page.lines().own());
    }

    private Node around() {
        return list("Records around it", "the nearest in time where it was seen last and where it should have come next", page.lines().around());
    }

    private Node list(String title, String note, List<EvidenceLine> lines) {
        var lanes = Lanes.of(work.following());
        var added = lines.stream().map(line -> new EvidenceRow(line, lanes, desk, false)).toList();
        rows.addAll(added);
        var list = new VBox(4, Parts.heading(title, note));
        list.getChildren().addAll(added);
        return list;
    }

    private void choose(Subject subject) {
        switch (subject) {
            case Subject.Sighting(int record) -> desk.session().show(focus -> focus.onRecord(record));
            case Subject.Cluster(int first, _) -> desk.session().show(focus -> focus.onRecord(first));
            case Subject.Message(int message) -> desk.session().show(focus -> focus.on(message));
            case Subject.Absence(int system) -> appearance.ask(work.following().space().systems().get(system));
            default -> {}
        }
    }
}
