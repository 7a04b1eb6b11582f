package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.segment.Segment;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
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
    private static final double DATED = 144;
    private static final double SYSTEM = 96;
    private static final double PLACE = 172;
    private static final int LONGEST = 400;

    private final Desk desk;
    private final boolean narrow;
    private final Rectangle bar = new Rectangle();
    private final Label time = Parts.label("", "evidence");
    private final Label system = Parts.label("", "quiet");
    private final Label place = Parts.label("", "evidence", "action");
    private final Label text = Parts.label("", "evidence");
    private int record;

    /// How a row is laid out.
    public enum Form {
        /// In one line, with the time of day.
        WIDE,
        /// In one line, with day and time.
        DATED,
        /// In two lines: the line as written below its place, with day and time.
        NARROW;

        /// The form of rows below each other: dated where they are of several days.
        public static Form of(List<EvidenceLine> lines, Times times) {
            var known = lines.stream().mapToLong(EvidenceLine::time).filter(time -> time != Segment.NO_TIME);
            return times.areOfSeveralDays(known) ? DATED : WIDE;
        }
    }

    public EvidenceRow(EvidenceLine line, Lanes lanes, Desk desk, Form form) {
        this.desk = desk;
        narrow = form == Form.NARROW;
        getStyleClass().add("evidence-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS); // the line matters more than the beginning of a name
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
        show(line, lanes, form);
    }

    /// Shows another record in this row.
    ///
    /// @param form for a row in one line, whether with the day
    public void show(EvidenceLine line, Lanes lanes, Form form) {
        var look = desk.session().look();
        record = line.record();
        bar.setWidth(BAR);
        double height = (narrow ? HIGH : LOW) * look.zoom();
        bar.setHeight(height);
        bar.setFill(lanes.colour(line.system()));
        var clock = line.time() == Segment.NO_TIME ? "no time" : form == Form.WIDE ? Times.of(look).clock(line.time()) : Times.of(look).dated(line.time());
        time.setText(clock);
        system.setText(Visible.of(line.system()));
        place.setText(Visible.of(line.place()));
        text.setText(cut(Visible.of(line.text())));
        if (!narrow) {
            fix(time, (form == Form.WIDE ? TIME : DATED) * look.zoom());
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
