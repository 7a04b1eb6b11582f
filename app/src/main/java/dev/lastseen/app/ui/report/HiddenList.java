package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.redact.Redacted;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// How many values are hidden; a click lists their placeholders, so that people see what rules took for a secret before anything leaves the house.
final class HiddenList extends Hyperlink {
    private static final double LINE = 28;
    private static final int MOST_LINES = 12;

    private final ListView<Redacted> list = new ListView<>();
    private final PopOver over = new PopOver(list);

    HiddenList() {
        setId("report-hidden");
        setMinWidth(USE_PREF_SIZE);
        setManaged(false);
        setVisible(false);
        list.setId("report-hidden-list");
        list.setFixedCellSize(LINE);
        list.setPrefWidth(380);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText("What is hidden in the report");
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setDetachable(false);
        setOnAction(_ -> over.show(this));
    }

    void show(List<Redacted> all) {
        setText(Quantity.count(all.size()) + (all.size() == 1 ? " value hidden" : " values hidden"));
        setManaged(!all.isEmpty());
        setVisible(!all.isEmpty());
        list.getItems().setAll(all);
        list.setPrefHeight(LINE * Math.min(MOST_LINES, all.size()) + 4);
    }

    /// A placeholder and how often it stands in the report.
    private static final class Row extends ListCell<Redacted> {
        private final Label placeholder = Parts.label("", "evidence");
        private final Label times = Parts.label("", "quiet");
        private final HBox box = new HBox(10, placeholder, Parts.spring(), times);

        @Override
        protected void updateItem(@Nullable Redacted one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(one == null || empty ? null : box);
            if (one == null) return;
            placeholder.setText(one.placeholder());
            times.setText(one.count() == 1 ? "once" : Quantity.count(one.count()) + " times");
        }
    }
}
