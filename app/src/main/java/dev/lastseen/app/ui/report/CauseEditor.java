package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.story.Cause;
import dev.lastseen.app.report.story.Cause.Contribution;
import dev.lastseen.app.report.story.Cause.Inference;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.app.ui.parts.Parts;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Says what the cause is, what a model inferred where it was that, and what contributed.
final class CauseEditor extends VBox {
    private final Draft draft;
    private final Label meaning = Parts.wrapped("", "quiet");
    private final VBox inference;
    private final VBox contributing = new VBox(6);

    CauseEditor(Draft draft) {
        super(6);
        this.draft = draft;
        var cause = draft.story().cause();
        inference = new VBox(6,
                area("What was inferred", cause.inference().inferred(), text -> edit(one -> one.with(new Inference(text, one.inference().input(), one.inference().expected())))),
                area("From which input", cause.inference().input(), text -> edit(one -> one.with(new Inference(one.inference().inferred(), text, one.inference().expected())))),
                area("What it should have been", cause.inference().expected(), text -> edit(one -> one.with(new Inference(one.inference().inferred(), one.inference().input(), text)))));
        var kinds = kinds(cause.kind(), kind -> {
            edit(one -> one.with(kind, one.statement()));
            showKind(kind);
        });
        kinds.setId("cause-kind");
        kinds.setAccessibleText("Kind of cause");
        getChildren().addAll(Parts.heading("Cause", "what the evidence does not prove is yours to say"), kinds, meaning,
                area("What is the cause? Cite records as [[file:line]]", cause.statement(), text -> edit(one -> one.with(one.kind(), text))), inference, contributing,
                Parts.button("Add what contributed", this::contribute));
        showKind(cause.kind());
        showContributing();
    }

    private void showKind(CauseKind kind) {
        meaning.setText(kind.meaning());
        inference.setVisible(kind == CauseKind.MODEL_INFERENCE);
        inference.setManaged(kind == CauseKind.MODEL_INFERENCE);
    }

    private void edit(UnaryOperator<Cause> change) {
        draft.edit(story -> story.with(change.apply(story.cause())));
    }

    private void contribute() {
        edit(one -> {
            var all = new ArrayList<>(one.contributing());
            all.add(new Contribution(CauseKind.OPERATION, ""));
            return one.with(all);
        });
        showContributing();
    }

    private void showContributing() {
        contributing.getChildren().clear();
        var all = draft.story().cause().contributing();
        for (int i = 0; i < all.size(); i++) contributing.getChildren().add(contribution(i, all.get(i)));
    }

    private VBox contribution(int index, Contribution known) {
        var kinds = kinds(known.kind(), kind -> replace(index, one -> new Contribution(kind, one.statement())));
        kinds.setAccessibleText("Kind of what contributed");
        HBox.setHgrow(kinds, Priority.ALWAYS);
        var remove = Parts.button("Remove", () -> {
            edit(one -> {
                var left = new ArrayList<>(one.contributing());
                left.remove(index);
                return one.with(left);
            });
            showContributing();
        });
        remove.setMinWidth(USE_PREF_SIZE);
        return new VBox(4, new HBox(8, kinds, remove), area("What contributed", known.statement(), text -> replace(index, one -> new Contribution(one.kind(), text))));
    }

    private void replace(int index, UnaryOperator<Contribution> change) {
        edit(one -> {
            var all = new ArrayList<>(one.contributing());
            all.set(index, change.apply(all.get(index)));
            return one.with(all);
        });
    }

    private static ComboBox<CauseKind> kinds(CauseKind known, Consumer<CauseKind> chosen) {
        var box = new ComboBox<CauseKind>();
        box.getItems().setAll(CauseKind.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CauseKind kind) {
                return kind.title();
            }

            @Override
            public CauseKind fromString(String title) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        });
        box.setValue(known);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, kind) -> chosen.accept(kind));
        return box;
    }

    private static TextArea area(String prompt, String text, Consumer<String> written) {
        var area = new TextArea(text);
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().addListener((_, _, now) -> written.accept(now.strip()));
        return area;
    }
}
