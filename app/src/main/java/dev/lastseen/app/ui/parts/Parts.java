package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.Outcome;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes small parts. Texts may come from evidence: hostile characters show as escapes.
public final class Parts {
    private Parts() {}

    /// A text in the given styles of the component `base`.
    public static Label label(String text, String... styles) {
        var label = new Label(Visible.of(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A text over as many lines as it needs.
    public static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A heading with a quiet note behind it.
    public static HBox heading(String text, String note) {
        return heading(text, label(note, "quiet"));
    }

    /// The same with a note that changes.
    public static HBox heading(String text, Label note) {
        var heading = label(text, "heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(0);
        var row = new HBox(10, heading, note);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// A framed box: a strong line, and a text below it.
    ///
    /// @param tone `loss-card`, `doubt-card`, or `card` for none
    public static VBox card(String tone, String title, String text) {
        var card = new VBox(4, label(title, "strong"), wrapped(text));
        card.getStyleClass().addAll("card", tone);
        return card;
    }

    /// The word of an outcome in a frame of its colour.
    public static Label pill(Outcome outcome) {
        return label(outcome.word(), "pill", tone(outcome) + "-pill");
    }

    /// `loss`, `doubt` or `arrived`.
    public static String tone(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "arrived";
            case VANISHED, DROPPED, STUCK -> "loss";
            case UNDETERMINED -> "doubt";
        };
    }

    public static Button button(String text, Runnable run) {
        var button = new Button(Visible.of(text));
        button.setMnemonicParsing(false); // names may hold an underscore
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// What a view says while it has nothing to show.
    public static Node nothing(String title, String remedy) {
        var box = new VBox(6, label(title, "title"), wrapped(remedy, "muted"));
        box.getStyleClass().add("nothing");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /// Takes the room that is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
