package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Visible;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the small parts of the panel.
final class Cells {
    private static final double NAMES = 34;

    private Cells() {}

    static GridPane grid() {
        var grid = new GridPane(6, 5);
        var names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        var values = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label strong(String text) {
        var label = label("strong");
        label.setText(text);
        return label;
    }

    static Label wrapped(String... styles) {
        var label = label(styles);
        label.setWrapText(true);
        return label;
    }

    /// The name of a row; the whole of it is its hint.
    static Label name() {
        var name = label("evidence", "muted");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS); // the end of a path says what it is
        name.setMinWidth(0);
        hint(name, () -> name.getText().strip());
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    /// Explains a node, in lines, when it is pointed at. A tooltip is a window of its own, too costly for every row: made when it is needed first.
    static void hint(Control node, Supplier<String> words) {
        node.setOnMouseEntered(_ -> {
            if (node.getTooltip() == null) node.setTooltip(new Tooltip());
            node.getTooltip().setText(words.get().lines().map(Visible::of).collect(Collectors.joining("\n")));
        });
    }

    static void appear(Node node, boolean yes) {
        node.setManaged(yes);
        node.setVisible(yes);
    }

    /// Gives a node a style, or takes it away; nothing happens where it is so already.
    static void style(Node node, String style, boolean yes) {
        boolean has = node.getStyleClass().contains(style);
        if (yes && !has) node.getStyleClass().add(style);
        if (!yes && has) node.getStyleClass().remove(style);
    }
}
