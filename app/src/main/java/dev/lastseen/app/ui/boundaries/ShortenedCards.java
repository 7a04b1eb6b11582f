package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Cases;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.follow.Following.Shortened;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks of columns that seem to hold identifiers cut short whether they are the same. Nothing is joined before somebody says so; one click says it, and can be
/// taken back. Takes no room where there is nothing to ask.
final class ShortenedCards extends VBox {
    private final Cases cases;
    private final Background background;
    private @Nullable Analysis shown;

    ShortenedCards(Cases cases, Background background) {
        super(10);
        this.cases = cases;
        this.background = background;
        setManaged(false);
    }

    void show(Analysis analysis) {
        shown = analysis;
        fill(List.of());
        background.quietly(_ -> analysis.following().shortened()).alone().then(found -> {
            if (analysis.equals(shown)) fill(found);
        }).start();
    }

    private void fill(List<Shortened> all) {
        getChildren().setAll(all.stream().map(this::card).toList());
        setManaged(!all.isEmpty());
    }

    private VBox card(Shortened one) {
        var question = Parts.wrapped(Visible.of("Are the values of " + one.column() + " those of " + one.whole() + ", cut short?"), "strong");
        var basis = Parts.wrapped("%s of its %s values are the first %d characters of exactly one value there. Until you say so, its records show no message."
                .formatted(Quantity.count(one.unique()), Quantity.count(one.distinct()), one.length()), "muted");
        var yes = new Button("They are the same");
        yes.setId("join-shortened");
        yes.setOnAction(_ -> cases.decide("Joining " + one.column(), overrules -> overrules.withJoin(one.column())));
        var card = new VBox(6, question, basis, yes);
        card.getStyleClass().add("card");
        return card;
    }
}
