package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.parts.Proofs;
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
        question.setText(Proofs.question(outcome));
        proof.setText(Visible.of(page.words().proof()));
        answers.getChildren().clear();
    }

    void answer(String words) {
        answers.getChildren().setAll(Parts.wrapped(words, "strong"));
    }
}
