package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Journey;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One message in short: what became of it and why, its identifiers, and every record that shows it.
final class MessagePanel extends ScrollPane {
    private static final int MOST = 60;

    private final Desk desk;
    private final VBox content = new VBox();
    private @Nullable Shown shown;

    MessagePanel(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("record-panel", "edge-to-edge");
        setId("message-panel");
        setFitToWidth(true);
        content.getStyleClass().add("record-content");
        setContent(content);
    }

    private record Shown(Work work, int message, Times times) {}

    /// What is told of a message.
    private record Facts(String name, Outcome outcome, String why, List<Journey.Identifier> identifiers, List<Sighting> sightings, int all) {}

    private record Sighting(int record, String system, String time, String place) {}

    void show(Work work, int message) {
        var wanted = new Shown(work, message, Times.of(desk.session().look()));
        if (wanted.equals(shown)) return;
        shown = wanted;
        desk.background().quietly(_ -> facts(wanted)).then(facts -> {
            if (wanted.equals(shown)) fill(facts);
        }).start();
    }

    private static Facts facts(Shown wanted) {
        var work = wanted.work();
        var following = work.following();
        int message = wanted.message();
        var journey = new Journey(work.analysis(), work.casework().evidence(), message);
        var sightings = new ArrayList<Sighting>();
        int[] records = following.records(message);
        for (int i = 0; i < Math.min(MOST, records.length); i++) {
            long time = following.clocks().time(records[i]);
            var place = work.analysis().citation(records[i]);
            sightings.add(new Sighting(records[i], following.space().systems().get(following.space().system(records[i])),
                    time == Segment.NO_TIME ? "undated" : wanted.times().full(time).substring(5), place.file() + ":" + place.line()));
        }
        return new Facts(journey.name(), following.verdicts().outcome(message), journey.why(), journey.identifiers(), sightings, records.length);
    }

    private void fill(Facts facts) {
        var kind = new Label("Message");
        kind.getStyleClass().add("muted");
        var name = new Label(Visible.of(facts.name()));
        name.setId("message-name");
        name.getStyleClass().addAll("evidence", "heading");
        name.setWrapText(true);
        var outcome = new Label(facts.outcome().word());
        outcome.getStyleClass().addAll("verdict", tone(facts.outcome()));
        var why = new Label(Visible.of(facts.why()));
        why.setWrapText(true);
        var journey = new Button("Open its journey");
        journey.getStyleClass().add("primary");
        journey.setOnAction(_ -> desk.session().show(focus -> focus.on(ViewName.JOURNEY)));
        var records = new Button("Its records");
        records.setId("its-records");
        records.setOnAction(_ -> desk.session().show(focus -> focus.filtered(List.of(Filter.with(Filter.MESSAGE, facts.name()))).always().on(ViewName.RECORDS)));
        var ask = new Hyperlink("why?");
        ask.setOnAction(_ -> desk.session().focus().message().ifPresent(message -> Why.ask(this, new Why.OfMessage(message))));
        var verdict = new HBox(12, outcome, ask);
        verdict.setAlignment(Pos.BASELINE_LEFT);
        content.getChildren().setAll(new VBox(2, kind, name), verdict, why, new FlowPane(10, 8, journey, records), identifiers(facts), sightings(facts));
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "arrived";
            case VANISHED, DROPPED, STUCK -> "loss";
            case UNDETERMINED -> "doubt";
        };
    }

    private static VBox identifiers(Facts facts) {
        var box = section("Identifiers");
        for (var one : facts.identifiers()) {
            var kind = new Label(one.kind());
            kind.getStyleClass().addAll("quiet");
            var value = new Label(Visible.of(one.value()));
            value.getStyleClass().add("evidence");
            box.getChildren().add(new VBox(kind, value));
        }
        return box;
    }

    private VBox sightings(Facts facts) {
        var box = section("Seen " + (facts.all() == 1 ? "once" : facts.all() + " times"));
        for (var one : facts.sightings()) {
            var link = new Hyperlink(one.time() + "  " + Visible.of(one.system()));
            link.setMnemonicParsing(false); // names may hold an underscore
            link.getStyleClass().add("evidence");
            link.setOnAction(_ -> desk.session().show(focus -> focus.onRecord(one.record()).filtered(List.of()).always().on(ViewName.RECORDS)));
            var place = new Label(Visible.of(one.place()));
            place.getStyleClass().add("quiet");
            box.getChildren().add(new VBox(link, place));
        }
        if (facts.all() > facts.sightings().size()) box.getChildren().add(new Label("and " + (facts.all() - facts.sightings().size()) + " more"));
        return box;
    }

    private static VBox section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("strong");
        return new VBox(6, heading);
    }
}
