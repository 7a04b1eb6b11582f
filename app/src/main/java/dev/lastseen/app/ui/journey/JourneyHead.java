package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which message it is, and how it ended.
final class JourneyHead extends VBox {
    private final Label name = Parts.label("", "message-name");
    private final Label pill = Parts.label("", "pill");
    private final Hyperlink why = new Hyperlink("why?");
    private final Label headline = Parts.wrapped("", "strong");
    private final Label below = Parts.label("", "quiet");

    /// @param chooser stands at the right
    JourneyHead(Node chooser) {
        super(4);
        pill.setMinWidth(USE_PREF_SIZE);
        why.setMinWidth(USE_PREF_SIZE);
        why.setId("why-outcome");
        var row = new HBox(14, name, pill, why, Parts.spring(), chooser);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, headline, below);
    }

    void show(JourneyPage page, Work work) {
        var identity = page.facts().identity();
        why.setOnAction(_ -> Why.ask(this, new Why.OfMessage(identity.message())));
        name.setText(Visible.of(identity.name()));
        pill.setText(identity.outcome().word());
        var tone = Parts.tone(identity.outcome()) + "-pill";
        if (!pill.getStyleClass().contains(tone)) pill.getStyleClass().setAll("label", "pill", tone);
        headline.setText(Visible.of(page.words().headline()));
        below.setText(Visible.of(sightings(page) + " · followed by " + work.following().kind()));
    }

    private static String sightings(JourneyPage page) {
        var seen = page.facts().seen();
        long systems = seen.stream().mapToInt(one -> one.lane()).distinct().count();
        return (seen.size() == 1 ? "1 sighting" : seen.size() + " sightings") + (systems == 1 ? " at 1 system" : " at " + systems + " systems");
    }
}
