package dev.lastseen.app.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/// The rows of a table, made once and used again for every record: to make and style controls is most of what showing another record costs.
final class RowPool<R extends RowPool.Row> {
    private final GridPane grid;
    private final Supplier<R> maker;
    private final List<R> rows = new ArrayList<>();
    private int used;

    /// What stands in one row.
    interface Row {
        Node[] nodes();
    }

    RowPool(GridPane grid, Supplier<R> maker) {
        this.grid = grid;
        this.maker = maker;
    }

    void begin() {
        used = 0;
    }

    R next() {
        if (used == rows.size()) {
            R made = maker.get();
            grid.addRow(used, made.nodes());
            rows.add(made);
        }
        R row = rows.get(used++);
        appear(row, true);
        return row;
    }

    /// Hides the rows that were not needed this time; answers how many were.
    int end() {
        for (R row : rows.subList(used, rows.size())) appear(row, false);
        return used;
    }

    private static void appear(Row row, boolean yes) {
        for (Node node : row.nodes()) Cells.appear(node, yes);
    }
}
