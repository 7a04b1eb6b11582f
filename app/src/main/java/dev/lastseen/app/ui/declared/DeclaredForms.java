package dev.lastseen.app.ui.declared;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.DeclaredWords;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Rate;
import dev.lastseen.model.follow.AllowedEnd;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Lines in which one thing is declared; what cannot be read is said below, and nothing changes.
final class DeclaredForms {
    private static final String ANY = "any next system";
    private static final double NUMBER = 74;

    private final Analysis analysis;
    private final Change change;

    /// Changes what is declared.
    @FunctionalInterface
    interface Change {
        void make(String title, UnaryOperator<Declared> change);
    }

    DeclaredForms(Analysis analysis, Change change) {
        this.analysis = analysis;
        this.change = change;
    }

    private ChoiceBox<String> systems(String id) {
        var choice = new ChoiceBox<String>();
        choice.getItems().setAll(analysis.following().space().systems());
        choice.getSelectionModel().selectFirst();
        choice.setId(id);
        return choice;
    }

    private static TextField field(String id, String prompt, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefWidth(width);
        return field;
    }

    /// @param read gives the change, or throws an IllegalArgumentException with what is wrong
    private Node line(String id, String title, Supplier<UnaryOperator<Declared>> read, Node... parts) {
        var problem = Parts.wrapped("", "doubt");
        problem.setManaged(false);
        var add = Parts.button("Declare", () -> {
            try {
                change.make(title, read.get());
            } catch (IllegalArgumentException wrong) {
                problem.setText(String.valueOf(wrong.getMessage()));
                problem.setManaged(true);
            }
        });
        add.setId(id);
        add.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(Parts.spring(), add);
        return new VBox(4, row, problem);
    }

    Node rate() {
        var system = systems("rate-system");
        var least = field("rate-least", "1", NUMBER);
        var length = field("rate-length", "5", NUMBER);
        var unit = new ChoiceBox<TimeUnit>();
        unit.getItems().setAll(TimeUnit.SECONDS, TimeUnit.MINUTES, TimeUnit.HOURS, TimeUnit.DAYS);
        unit.setConverter(new UnitWords());
        unit.setValue(TimeUnit.MINUTES);
        return line("declare-rate", "Declaring a rate", () -> {
            var rate = new Rate(system.getValue(), whole(least), unit.getValue().toMicros(whole(length)));
            return declared -> declared.with(rate);
        }, system, Parts.label("writes at least", "muted"), least, Parts.label("records in any", "muted"), length, unit);
    }

    private static int whole(TextField field) {
        var text = field.getText().isBlank() ? field.getPromptText() : field.getText().strip();
        if (!text.matches("[1-9][0-9]{0,8}")) throw new IllegalArgumentException("Numbers here are whole and at least 1");
        return Integer.parseInt(text);
    }

    Node sampled() {
        var system = systems("sampled-system");
        var share = field("sampled-share", "10 %", NUMBER);
        return line("declare-sampled", "Declaring a sample", () -> {
            double shown = DeclaredWords.share(share.getText().isBlank() ? share.getPromptText() : share.getText())
                    .orElseThrow(() -> new IllegalArgumentException("A share is above 0 and up to 1, such as 10 %, 0.1 or 1/10"));
            return declared -> declared.withSampled(system.getValue(), shown);
        }, system, Parts.label("shows", "muted"), share, Parts.label("of what passes", "muted"));
    }

    Node end() {
        var system = systems("end-system");
        var next = new ChoiceBox<String>();
        next.getItems().add(ANY);
        next.getItems().addAll(analysis.systems());
        next.setValue(ANY);
        next.setId("end-next");
        var name = field("end-field", "field, or nothing", 150);
        var value = field("end-value", "value", 130);
        return line("declare-end", "Declaring an end", () -> {
            var to = ANY.equals(next.getValue()) ? "" : next.getValue();
            var end = new AllowedEnd(system.getValue(), to, name.getText().strip(), value.getText().strip());
            return declared -> declared.with(end);
        }, part("may end at", system), part("on the way to", next), part("where", name), part("=", value));
    }

    private static HBox part(String word, Node control) {
        var part = new HBox(6, Parts.label(word, "muted"), control);
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }
}
