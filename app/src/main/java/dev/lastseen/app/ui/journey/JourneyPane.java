package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one message after the other.
final class JourneyPane extends VBox {
    private final Desk desk;
    private final JourneyDrawing drawing;
    private final JourneyHead head;
    private final ProofCard proof = new ProofCard();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final EvidenceList own;
    private final EvidenceList around;
    private final IdentifierList identifiers;
    private @Nullable Shown shown;

    /// The message on the page.
    private record Shown(JourneyPage page, Work work, Appearance appearance) {}

    /// Something to press.
    private record Offer(String words, Runnable run) {}

    JourneyPane(Desk desk) {
        this.desk = desk;
        drawing = new JourneyDrawing(desk, this::choose);
        drawing.chooser().setMinWidth(USE_PREF_SIZE);
        head = new JourneyHead(drawing.chooser());
        own = new EvidenceList("Its records", desk);
        around = new EvidenceList("Records around it", desk);
        identifiers = new IdentifierList(desk);
        getStyleClass().add("page");
        getChildren().addAll(head, drawing, proof, buttons, own, around, identifiers);
    }

    /// Shows another message.
    void show(JourneyPage page, Work work, SessionState state) {
        var appearance = new Appearance(page, work, desk, words -> answer(page, words));
        shown = new Shown(page, work, appearance);
        var lanes = Lanes.of(work.following());
        head.show(page, work);
        drawing.show(page, state);
        proof.show(page);
        offer(page, appearance);
        int more = page.facts().seen().size() - page.lines().own().size();
        own.show(more > 0 ? "the first " + page.lines().own().size() + " of " + page.facts().seen().size() : "as written, by corrected time", page.lines().own(), lanes);
        around.show("the nearest in time where it was seen last and where it should have come next", page.lines().around(), lanes);
        identifiers.show(page, work);
    }

    /// Shows another look, or another record of the same message.
    void show(SessionState state) {
        drawing.show(state);
        own.select(state.focus().record());
        around.select(state.focus().record());
    }

    JourneyDrawing drawing() {
        return drawing;
    }

    private void answer(JourneyPage asked, String words) {
        if (shown != null && shown.page().equals(asked)) proof.answer(words);
    }

    private void offer(JourneyPage page, Appearance appearance) {
        var offers = new ArrayList<Offer>();
        appearance.systems().forEach(system -> offers.add(new Offer("Did it ever appear in " + system + "'s evidence?", () -> appearance.ask(system))));
        page.facts().peer().ifPresent(peer -> offers.add(new Offer("Look at " + peer.name() + ", which arrived", () -> choose(new Subject.Message(peer.message())))));
        offers.add(new Offer("Show it in the records", this::showRecords));
        offer(offers);
    }

    private void offer(List<Offer> offers) {
        var all = buttons.getChildren();
        while (all.size() < offers.size()) {
            var button = new Button();
            button.setMnemonicParsing(false); // names may hold an underscore
            all.add(button);
        }
        if (all.size() > offers.size()) all.remove(offers.size(), all.size());
        for (int i = 0; i < offers.size(); i++) {
            var offer = offers.get(i);
            if (!(all.get(i) instanceof Button button)) continue;
            button.setText(Visible.of(offer.words()));
            button.setOnAction(_ -> offer.run().run());
        }
    }

    /// Looks at the records, at the one that matters most to this message.
    void showRecords() {
        if (shown == null) return;
        var seen = shown.page().facts().seen();
        int record = desk.session().focus().record().orElseGet(() -> seen.isEmpty() ? 0 : seen.getLast().record());
        desk.session().show(focus -> focus.onRecord(record).on(ViewName.RECORDS));
    }

    private void choose(Subject subject) {
        switch (subject) {
            case Subject.Sighting(int record) -> desk.session().show(focus -> focus.onRecord(record));
            case Subject.Cluster(int first, _) -> desk.session().show(focus -> focus.onRecord(first));
            case Subject.Message(int message) -> desk.session().show(focus -> focus.on(message));
            case Subject.Absence(int system) -> lookFor(system);
            default -> {}
        }
    }

    private void lookFor(int system) {
        if (shown != null) shown.appearance().ask(shown.work().following().space().systems().get(system));
    }
}
