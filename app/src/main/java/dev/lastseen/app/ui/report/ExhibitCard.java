package dev.lastseen.app.ui.report;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One exhibit: its record, and what it proves. It is moved by dragging, by buttons, or with Alt and the arrow keys.
final class ExhibitCard extends VBox {
    private final int index;
    private final Exhibit exhibit;
    private final ExhibitOrder order;
    private final Desk desk;

    ExhibitCard(int index, Exhibit exhibit, ExhibitOrder order, Work work, Desk desk) {
        this.index = index;
        this.exhibit = exhibit;
        this.order = order;
        this.desk = desk;
        getStyleClass().add("list-card");
        getChildren().addAll(head(), line(work), note());
        setFocusTraversable(true);
        setAccessibleText("Exhibit " + (index + 1) + ": " + exhibit.annotation().text());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Tells it where another stands now.
    void moveTo(ExhibitCard other) {
        order.move(index, other.index);
    }

    private HBox head() {
        var up = arrow("↑", "Tell it earlier (Alt+Up)", () -> order.move(index, index - 1));
        up.setDisable(index == 0);
        var down = arrow("↓", "Tell it later (Alt+Down)", () -> order.move(index, index + 1));
        down.setDisable(order.isLast(index));
        var remove = Parts.button("Remove", () -> desk.cases().change("Removing an exhibit", (casework, _) -> casework.removeAnnotation(exhibit.annotation().id())));
        var head = new HBox(6, Parts.label("Exhibit " + (index + 1), "strong"), Parts.spring(), up, down, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button arrow(String sign, String what, Runnable run) {
        var button = Parts.button(sign, run);
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        return button;
    }

    private Node line(Work work) {
        if (exhibit.line().isEmpty()) return Parts.wrapped("The record that it is about is not in the case as it was: its source was removed, changed or is read otherwise.", "doubt");
        return new EvidenceRow(exhibit.line().get(), Lanes.of(work.following()), desk, EvidenceRow.Form.NARROW);
    }

    /// What is written is kept when it is left.
    private TextArea note() {
        var area = new TextArea(exhibit.annotation().text());
        area.setPromptText("What does it prove? Markdown");
        area.setAccessibleText("What exhibit " + (index + 1) + " proves");
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.focusedProperty().addListener((_, _, focused) -> {
            var text = area.getText().strip();
            if (focused || text.equals(exhibit.annotation().text())) return;
            desk.cases().change("Keeping a note", (casework, _) -> casework.annotateAnew(Kind.PIN, exhibit.annotation().place(), List.of(text)));
        });
        return area;
    }

    private void press(KeyEvent event) {
        if (!event.isAltDown()) return;
        if (event.getCode() == KeyCode.UP) order.move(index, index - 1);
        else if (event.getCode() == KeyCode.DOWN) order.move(index, index + 1);
        else return;
        event.consume();
    }
}
