package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Quantity;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows one line of the list of fields; a click opens a field or filters for a value.
final class FieldCell extends ListCell<FieldLine> {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Button more = new Button();
    private final HBox box = new HBox(6, name, count, more);
    private final Wishes wishes;
    private final Consumer<String> toggle;

    /// What a person asks for here.
    interface Wishes {
        void filterFor(String field, String value);

        void filterOut(String field, String value);

        void column(String field);
    }

    /// @param toggle opens or closes a field
    FieldCell(Wishes wishes, Consumer<String> toggle) {
        this.wishes = wishes;
        this.toggle = toggle;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("bare", "more");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        setOnMouseClicked(_ -> click());
        setPrefWidth(0);
    }

    private void click() {
        switch (getItem()) {
            case FieldLine.Head head -> toggle.accept(head.field());
            case FieldLine.Value value -> wishes.filterFor(value.field(), value.text());
            case FieldLine.Words _ -> {}
            case null -> {}
        }
    }

    @Override
    protected void updateItem(@Nullable FieldLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : box);
        if (empty || line == null) return;
        name.getStyleClass().removeAll("evidence", "quiet", "strong");
        name.setPadding(Insets.EMPTY);
        switch (line) {
            case FieldLine.Head head -> head(head);
            case FieldLine.Value value -> value(value);
            case FieldLine.Words words -> {
                name.setText("     " + words.text());
                name.getStyleClass().add("quiet");
                fill("", "", "");
            }
        }
    }

    private void head(FieldLine.Head head) {
        name.setText((head.open() ? "▾ " : "▸ ") + FieldPane.shown(head.field()));
        if (head.column()) name.getStyleClass().add("strong");
        fill(percent(head.records(), head.total()), head.column() ? "−" : "+", head.column() ? "Remove the column" : "Show as column");
        more.setOnAction(_ -> wishes.column(head.field()));
    }

    private void value(FieldLine.Value value) {
        name.setText("     " + FieldPane.shown(value.text()));
        name.getStyleClass().add("evidence");
        fill(Quantity.count(value.count()), "≠", "Filter out");
        more.setOnAction(_ -> wishes.filterOut(value.field(), value.text()));
    }

    private void fill(String number, String sign, String meaning) {
        count.setText(number);
        more.setText(sign);
        more.setVisible(!sign.isEmpty());
        more.setManaged(!sign.isEmpty());
        more.setTooltip(meaning.isEmpty() ? null : new Tooltip(meaning));
    }

    private static String percent(int part, int whole) {
        if (whole == 0) return "";
        double percent = 100.0 * part / whole;
        return percent >= 99.95 ? "all" : percent < 0.1 ? Quantity.count(part) : percent < 10 ? Math.round(percent * 10) / 10.0 + " %" : Math.round(percent) + " %";
    }
}
