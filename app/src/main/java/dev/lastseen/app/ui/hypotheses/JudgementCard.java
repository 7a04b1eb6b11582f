package dev.lastseen.app.ui.hypotheses;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.hypotheses.Claims.Judged;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.hypothesis.Verdict;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the evidence says of a claim: verdict, counts, what that means, counterexamples, and what would settle what is open.
final class JudgementCard extends VBox {
    private static final int SHOWN = 60;

    /// @param buttons what can be done with the claim
    JudgementCard(Judged judged, List<Button> buttons) {
        var judgement = judged.judgement();
        getStyleClass().add("list-card");
        var head = new HBox(12, Parts.label(judgement.verdict().word(), "pill", tone(judgement.verdict()) + "-pill"), Parts.wrapped(judgement.claim(), "strong"), Parts.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        var why = new Hyperlink("why?");
        why.setMinWidth(USE_PREF_SIZE);
        why.setOnAction(_ -> Why.ask(this, new Why.Told(judgement.verdict().word() + ": " + judgement.claim(), reasons(judged))));
        head.getChildren().add(why);
        head.getChildren().addAll(buttons);
        getChildren().addAll(head, Parts.wrapped(judgement.statement()));
        var meaning = meaning(judged);
        if (!meaning.isEmpty()) getChildren().add(Parts.wrapped("That means: " + meaning, "muted"));
        for (var needed : judgement.needed()) getChildren().add(Parts.wrapped("To settle it: " + needed, "doubt"));
    }

    /// Adds the messages that speak against it, and those that cannot be judged.
    JudgementCard withMessages(Judged judged, Desk desk) {
        var judgement = judged.judgement();
        var lists = new HBox(14);
        list(lists, "against it", judgement.messages().against().length, judged.against(), desk);
        list(lists, "that cannot be judged", judgement.messages().unknown().length, judged.unknown(), desk);
        if (!lists.getChildren().isEmpty()) getChildren().add(lists);
        return this;
    }

    private static List<Why.Reason> reasons(Judged judged) {
        var judgement = judged.judgement();
        var reasons = new ArrayList<>(List.of(
                new Why.Reason("What the evidence says", judgement.statement()),
                new Why.Reason("What was fixed before the test", "supported: " + judged.prediction().supported() + "\nrefuted: " + judged.prediction().refuted() + "\nundetermined: " + judged.prediction().undetermined())));
        if (!judgement.needed().isEmpty()) reasons.add(new Why.Reason("What would settle it", String.join("\n", judgement.needed())));
        return reasons;
    }

    private static String meaning(Judged judged) {
        return switch (judged.judgement().verdict()) {
            case SUPPORTED -> judged.prediction().supported();
            case REFUTED -> judged.prediction().refuted();
            case UNDETERMINED -> judged.prediction().undetermined();
        };
    }

    /// The word says it; the colour only helps to find it.
    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "arrived";
            case REFUTED -> "loss";
            case UNDETERMINED -> "doubt";
        };
    }

    private static void list(HBox lists, String title, int count, List<MessageLine> lines, Desk desk) {
        if (count == 0) return;
        var shown = lines.stream().limit(SHOWN).toList();
        var list = new VBox(4, Parts.label(Quantity.count(count) + " " + title + (count > shown.size() ? ", the first " + shown.size() : ""), "quiet"), new MessageList(shown, desk));
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setPrefWidth(200);
        lists.getChildren().add(list);
    }
}
