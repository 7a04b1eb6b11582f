package dev.lastseen.app.ui.comparison;

import dev.lastseen.app.casework.TimeSpans;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.reconcile.Span;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of the two stretches of time: written, or taken from the timeline.
final class Slot extends HBox {
    private static final double NAME = 58;

    private final TextField field = new TextField();
    private final Button take = new Button("Take the chosen time");
    private final Runnable changed;
    private Span span;

    Slot(String name, Span first, Desk desk, Runnable changed) {
        super(10);
        this.changed = changed;
        span = first;
        setAlignment(Pos.CENTER_LEFT);
        var label = Parts.label(name, "strong");
        label.setMinWidth(NAME * desk.session().look().zoom());
        field.setId("slot-" + name.toLowerCase(Locale.ROOT));
        field.getStyleClass().add("evidence");
        field.setText(TimeSpans.text(span));
        field.setOnAction(_ -> read());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) read();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        take.setMinWidth(USE_PREF_SIZE);
        take.setId("take-" + name.toLowerCase(Locale.ROOT));
        take.setOnAction(_ -> desk.session().focus().range().ifPresent(range -> put(new Span(range.from(), range.to()))));
        var see = Parts.button("Show on the timeline", () -> desk.session().show(focus -> focus.during(new TimeRange(span.from(), span.to()))));
        see.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, field, take, see);
    }

    Span span() {
        return span;
    }

    /// @param chosen true while a stretch is chosen on the timeline
    void offer(boolean chosen) {
        take.setDisable(!chosen);
    }

    private void put(Span wanted) {
        field.setText(TimeSpans.text(wanted));
        if (wanted.equals(span)) return;
        span = wanted;
        changed.run();
    }

    /// What cannot be read is put right again.
    private void read() {
        put(TimeSpans.parse(field.getText()).orElse(span));
    }
}
