package dev.lastseen.app.ui.hypotheses;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.hypotheses.Claims.Judged;
import dev.lastseen.app.ui.parts.ClaimField;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.hypothesis.ClaimProblem;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Writes, tests and keeps claims about one analysis.
final class HypothesesPane extends VBox {
    private final Claims claims;
    private final Desk desk;
    private final ClaimField field;
    private final Label problem = Parts.wrapped("", "doubt");
    private final VBox tested = new VBox();
    private final VBox kept = new VBox(8);
    private final VBox starters = new VBox(6);
    private Background.@Nullable Running judging;

    HypothesesPane(Claims claims, Desk desk) {
        this.claims = claims;
        this.desk = desk;
        field = new ClaimField("messages where … vanish at A → B", claims::completions, desk.background(), this::test);
        getStyleClass().add("page");
        var button = Parts.button("Test it", () -> test(field.text()));
        button.getStyleClass().add("primary");
        HBox.setHgrow(field, Priority.ALWAYS);
        var title = new VBox(3, Parts.label("Hypotheses", "title"),
                Parts.wrapped("Say what you believe, so that the evidence can refute it. What each result would mean is fixed before the test.", "quiet"));
        getChildren().addAll(title, new HBox(10, field, button), problem, tested, kept, starters);
        tell("");
        readKept();
        desk.background().quietly(_ -> claims.worthATest()).alone().then(this::offer).start();
    }

    /// Shows why the claim cannot be read; nothing for an empty text.
    private void tell(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private void test(String claim) {
        if (claim.isEmpty()) return;
        if (judging != null) judging.cancel();
        tell("");
        judging = desk.background().work("Testing a claim", _ -> claims.judge(claim)).alone()
                .then(this::show)
                .failing(ClaimProblem.class, failure -> tell("This cannot be read " + failure.getMessage()))
                .start();
    }

    private void show(Judged judged) {
        var claim = judged.judgement().claim();
        var keep = Parts.button("Keep it", () -> change(() -> claims.keep(claim)));
        tested.getChildren().setAll(new JudgementCard(judged, List.of(keep)).withMessages(judged, desk));
    }

    private void offer(List<String> worthATest) {
        if (worthATest.isEmpty()) return;
        starters.getChildren().setAll(Parts.heading("Worth a test", "what sets lost messages apart, said as a cause"));
        for (var claim : worthATest) {
            var link = new Hyperlink(Visible.of(claim));
            link.setMnemonicParsing(false); // names may hold an underscore
            link.getStyleClass().add("evidence");
            link.setOnAction(_ -> {
                field.write(claim);
                test(claim);
            });
            starters.getChildren().add(link);
        }
    }

    private void readKept() {
        desk.background().quietly(_ -> claims.kept()).alone().then(this::showKept).start();
    }

    private void showKept(List<Judged> all) {
        kept.getChildren().clear();
        if (all.isEmpty()) return;
        kept.getChildren().add(Parts.heading("Kept with the case", "judged anew by the evidence as it is now"));
        for (var one : all) kept.getChildren().add(card(one));
    }

    private JudgementCard card(Judged one) {
        var claim = one.judgement().claim();
        var open = Parts.button("Look into it", () -> {
            field.write(claim);
            test(claim);
        });
        return new JudgementCard(one, List.of(open, Parts.button("Remove", () -> change(() -> claims.forget(one.number())))));
    }

    private void change(Runnable change) {
        desk.background().quietly(_ -> {
            change.run();
            return claims.kept();
        }).alone().then(all -> {
            tested.getChildren().clear();
            showKept(all);
        }).start();
    }
}
