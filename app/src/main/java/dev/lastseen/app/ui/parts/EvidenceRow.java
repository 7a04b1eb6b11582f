package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.segment.Segment;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A record in one row: colour and name of its system, time, place, and the line as written. A click looks at the record, a double click or Enter opens it in the
/// merged log.
public final class EvidenceRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BAR = 4;
    private static final double LOW = 28;
    private static final double HIGH = 44;
    private static final double TIME = 100;
    private static final double SYSTEM = 96;
    private static final double PLACE = 150;
    private static final int LONGEST = 400;

    private final Desk desk;
    private final boolean narrow;
    private final Rectangle bar = new Rectangle();
    private final Label time = Parts.label("", "evidence");
    private final Label system = Parts.label("", "quiet");
    private final Label place = Parts.label("", "evidence", "action");
    private final Label text = Parts.label("", "evidence");
    private int record;

    /// @param narrow true where the line as written stands below its place
    public EvidenceRow(EvidenceLine line, Lanes lanes, Desk desk, boolean narrow) {
        this.desk = desk;
        this.narrow = narrow;
        getStyleClass().add("evidence-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        if (narrow) {
            text.setMinWidth(0);
            var both = new VBox(2, new HBox(10, time, system, place), text);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setMinWidth(0);
            getChildren().addAll(bar, both);
        } else {
            getChildren().addAll(bar, time, system, place, text);
        }
        setOnMouseEntered(_ -> explain());
        setOnMouseClicked(event -> look(event.getClickCount() > 1));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) look(true);
        });
        show(line, lanes);
    }

    /// Shows another record in this row.
    public void show(EvidenceLine line, Lanes lanes) {
        var look = desk.session().look();
        record = line.record();
        bar.setWidth(BAR);
        double height = (narrow ? HIGH : LOW) * look.zoom();
        bar.setHeight(height);
        bar.setFill(lanes.colour(line.system()));
        var clock = line.time() == Segment.NO_TIME ? "no time" : Times.of(look).clock(line.time());
        time.setText(clock);
        system.setText(Visible.of(line.system()));
        place.setText(Visible.of(line.place()));
        text.setText(cut(Visible.of(line.text())));
        if (!narrow) {
            fix(time, TIME * look.zoom());
            fix(system, SYSTEM * look.zoom());
            fix(place, PLACE * look.zoom());
            fix(height);
        }
        setAccessibleText(clock + " " + line.system() + " " + line.place() + " " + line.text());
        select(desk.session().focus().record());
    }

    /// A tooltip is a window of its own, too costly for every row: made when the row is first pointed at.
    private void explain() {
        setOnMouseEntered(null);
        Tooltip.install(this, new Tooltip("Double-click opens it in the records"));
    }

    private void look(boolean inRecords) {
        int record = this.record;
        desk.session().show(focus -> inRecords ? focus.onRecord(record).on(ViewName.RECORDS) : focus.onRecord(record));
    }

    /// Shows whether this is the record that is looked at.
    public void select(OptionalInt looked) {
        pseudoClassStateChanged(SELECTED, looked.isPresent() && looked.getAsInt() == record);
    }

    /// What no screen is wide enough for would only cost time to lay out.
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /// What is known need not be measured again for every record.
    private void fix(double height) {
        setMinHeight(height);
        setPrefHeight(height);
        text.setPrefWidth(0);
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }
}
