package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.Outcome;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What proves how a message ended, and the answers to what else was asked about it.
final class ProofCard extends VBox {
    private final Label question = Parts.label("", "strong");
    private final Label proof = Parts.wrapped("");
    private final VBox answers = new VBox(3);

    ProofCard() {
        super(4);
        getChildren().addAll(question, proof, answers);
    }

    void show(JourneyPage page) {
        var outcome = page.facts().identity().outcome();
        var styles = List.of("card", outcome == Outcome.DELIVERED ? "card" : Parts.tone(outcome) + "-card");
        if (!getStyleClass().equals(styles)) getStyleClass().setAll(styles);
        question.setText(question(outcome));
        proof.setText(Visible.of(page.words().proof()));
        answers.getChildren().clear();
    }

    void answer(String words) {
        answers.getChildren().setAll(Parts.wrapped(words, "strong"));
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
}
