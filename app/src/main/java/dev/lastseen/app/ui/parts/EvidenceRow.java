package dev.lastseen.app.ui.parts;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Look;
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
    private static final double TIME = 100;
    private static final double SYSTEM = 96;
    private static final double PLACE = 150;

    private final int record;

    /// @param narrow true where the line as written stands below its place
    public EvidenceRow(EvidenceLine line, Lanes lanes, Desk desk, boolean narrow) {
        var look = desk.session().look();
        record = line.record();
        getStyleClass().add("evidence-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        var bar = new Rectangle(BAR, (narrow ? 44 : 28) * look.zoom(), lanes.colour(line.system()));
        var time = line.time() == Segment.NO_TIME ? "no time" : Times.of(look).clock(line.time());
        var text = Parts.label(line.text(), "evidence");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(bar);
        if (narrow) {
            var head = new HBox(10, Parts.label(time, "evidence"), Parts.label(line.system(), "quiet"), Parts.label(line.place(), "evidence", "action"));
            text.setMinWidth(0);
            var both = new VBox(2, head, text);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setMinWidth(0);
            getChildren().add(both);
        } else {
            getChildren().addAll(fixed(time, TIME, look, "evidence"), fixed(line.system(), SYSTEM, look, "quiet"), fixed(line.place(), PLACE, look, "evidence", "action"), text);
        }
        setAccessibleText(time + " " + line.system() + " " + line.place() + " " + line.text());
        setOnMouseEntered(_ -> explain());
        setOnMouseClicked(event -> look(desk, event.getClickCount() > 1));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) look(desk, true);
        });
        select(desk.session().focus().record());
    }

    /// A tooltip is a window of its own, too costly for every row: made when the row is first pointed at.
    private void explain() {
        setOnMouseEntered(null);
        Tooltip.install(this, new Tooltip("Double-click opens it in the records"));
    }

    private void look(Desk desk, boolean inRecords) {
        desk.session().show(focus -> inRecords ? focus.onRecord(record).on(ViewName.RECORDS) : focus.onRecord(record));
    }

    /// Shows whether this is the record that is looked at.
    public void select(OptionalInt looked) {
        pseudoClassStateChanged(SELECTED, looked.isPresent() && looked.getAsInt() == record);
    }

    private static Label fixed(String text, double width, Look look, String... styles) {
        var label = Parts.label(text, styles);
        label.setMinWidth(width * look.zoom());
        label.setMaxWidth(width * look.zoom());
        return label;
    }
}
