package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.explore.RecordDetails.Kind;
import dev.lastseen.model.explore.RecordDetails.Node;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a record as a tree. Of very many fields the first are shown, and the rest on demand.
final class FieldsPart extends VBox {
    private static final int INDENT = 3;
    private static final int FIRST = 80;

    private final Desk desk;
    private final GridPane grid = Cells.grid();
    private final RowPool<FieldRow> rows = new RowPool<>(grid, FieldRow::new);
    private final Hyperlink more = new Hyperlink();
    private List<Line> lines = List.of();

    /// @param depth in the tree
    private record Line(Node node, int depth) {}

    FieldsPart(Desk desk) {
        super(6);
        this.desk = desk;
        more.setId("more-fields");
        more.setOnAction(_ -> list(lines.size()));
        getChildren().addAll(Cells.strong("Fields"), grid, more);
    }

    void show(RecordFacts facts) {
        var all = new ArrayList<Line>();
        add(all, facts.details().fields(), 0);
        lines = all;
        list(FIRST);
    }

    private static void add(List<Line> lines, List<Node> nodes, int depth) {
        for (Node node : nodes) {
            lines.add(new Line(node, depth));
            if (node.kind() == Kind.GROUP) add(lines, node.children(), depth + 1);
        }
    }

    private void list(int most) {
        rows.begin();
        lines.stream().limit(most).forEach(line -> rows.next().show(line));
        Cells.appear(this, rows.end() > 0);
        Cells.appear(more, lines.size() > most);
        more.setText("Show all " + Quantity.count(lines.size()));
    }

    private void filter(Filter filter) {
        desk.session().show(focus -> focus.filtered(filter).on(ViewName.RECORDS));
    }

    private final class FieldRow implements RowPool.Row {
        private final Label name = Cells.name();
        private final Label value = Cells.wrapped("evidence");
        private @Nullable ContextMenu menu;
        private @Nullable Node shown;

        FieldRow() {
            value.setMinHeight(Region.USE_PREF_SIZE);
            value.setOnContextMenuRequested(this::open);
        }

        @Override
        public javafx.scene.Node[] nodes() {
            return new javafx.scene.Node[] {name, value};
        }

        void show(Line line) {
            var node = line.node();
            shown = node;
            name.setText(Visible.of(" ".repeat(line.depth() * INDENT) + node.name()));
            Cells.appear(value, node.kind() != Kind.GROUP);
            value.setText(Visible.of(node.kind() == Kind.LONG_TEXT ? "long, see the raw text" : node.value().isEmpty() ? "empty" : node.value()));
            Cells.style(value, "muted", node.kind() == Kind.LONG_TEXT || node.kind() == Kind.WORD || node.value().isEmpty());
        }

        private void open(ContextMenuEvent event) {
            if (menu != null) menu.hide();
            var node = shown;
            if (node == null || node.kind() == Kind.LONG_TEXT) return;
            menu = new ContextMenu(
                    item("Filter for this value", () -> filter(Filter.with(node.path(), node.value()))),
                    item("Filter out this value", () -> filter(Filter.without(node.path(), node.value()))));
            menu.show(value, event.getScreenX(), event.getScreenY());
        }

        private static MenuItem item(String title, Runnable run) {
            var item = new MenuItem(title);
            item.setOnAction(_ -> run.run());
            return item;
        }
    }
}
