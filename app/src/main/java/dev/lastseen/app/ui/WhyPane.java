package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyReader;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.parts.Proofs;
import dev.lastseen.model.Outcome;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Why a verdict is what it is: the reasons, and the lines that prove it.
final class WhyPane extends VBox {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 560;
    private static final double EDGES = 64;

    private final Desk desk;
    private final Runnable close;
    private final VBox content = new VBox(12);
    private final HBox buttons = new HBox(8);

    /// What is read of a message.
    private record Read(JourneyFacts facts, String proof, List<EvidenceLine> lines) {}

    /// @param close takes it from the screen
    WhyPane(Why.Question question, Desk desk, Runnable close) {
        this.desk = desk;
        this.close = close;
        getStyleClass().addAll("help", "why");
        setId("why");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setFocusTraversable(true);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setMaxHeight(HEIGHT);
        content.setPrefWidth(WIDTH - EDGES); // heights of wrapped texts follow from it
        getChildren().addAll(scroll, buttons);
        switch (question) {
            case Why.OfMessage(int message) -> desk.session().work().ifPresent(work -> read(message, work));
            case Why.Told told -> tell(told);
        }
    }

    private void tell(Why.Told told) {
        content.getChildren().add(Parts.wrapped(told.verdict(), "title"));
        for (var reason : told.reasons()) content.getChildren().add(new VBox(3, Parts.label(reason.title(), "strong"), Parts.wrapped(reason.text())));
        buttons.getChildren().add(closing());
    }

    private void read(int message, Work work) {
        desk.background().quietly(_ -> {
            var facts = new JourneyReader(work.analysis(), work.casework().evidence()).read(message);
            var lines = facts.seen().stream().filter(seen -> seen.role() != Role.SIGHTING).map(seen -> EvidenceLine.of(seen.record(), work.analysis(), work.casework().evidence())).toList();
            return new Read(facts, Proofs.of(facts, work.analysis()), lines);
        }).then(read -> show(read, work)).start();
    }

    private void show(Read read, Work work) {
        var identity = read.facts().identity();
        var head = new HBox(14, Parts.label(identity.name(), "message-name"), Parts.pill(identity.outcome()));
        head.setAlignment(Pos.CENTER_LEFT);
        var tone = identity.outcome() == Outcome.DELIVERED ? "card" : Parts.tone(identity.outcome()) + "-card";
        var lanes = Lanes.of(work.following());
        var lines = new VBox(4, Parts.heading(identity.outcome() == Outcome.DELIVERED ? "Where it arrived" : "Where it was seen last", ""));
        read.lines().forEach(line -> lines.getChildren().add(new EvidenceRow(line, lanes, desk, EvidenceRow.Form.NARROW)));
        lines.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() > 1) close.run(); // the row opened its record in the log
        });
        var journey = Parts.button("Open its journey", () -> {
            close.run();
            desk.session().show(focus -> focus.on(identity.message()).on(ViewName.JOURNEY));
        });
        journey.getStyleClass().add("primary");
        content.getChildren().setAll(head, Parts.card(tone, Proofs.question(identity.outcome()), Visible.of(read.proof())), lines);
        buttons.getChildren().setAll(journey, closing());
    }

    private Button closing() {
        var button = Parts.button("Close", close);
        button.setCancelButton(true);
        return button;
    }
}
