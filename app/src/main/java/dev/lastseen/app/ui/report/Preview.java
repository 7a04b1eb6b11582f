package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.section.Composed;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.parts.Parts;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// How the report will read. Only what is in sight has nodes; text from evidence is text and nothing else.
final class Preview extends StackPane {
    private static final double MARGINS = 56;

    private final Desk desk;
    private final ListView<Piece> pieces = new ListView<>();
    private final Map<Integer, Integer> records = new HashMap<>();

    Preview(Desk desk) {
        this.desk = desk;
        pieces.getStyleClass().add("report-preview");
        pieces.setAccessibleText("Preview of the report");
        pieces.setCellFactory(_ -> new Cell());
        pieces.setId("report-preview");
        pieces.setVisible(false);
        getChildren().addAll(Parts.nothing("Composing the report", "All checks run for it, where they have not run yet."), pieces);
    }

    /// Shows that what is shown is about to change.
    void busy() {
        pieces.setOpacity(0.6);
    }

    void show(Composed composed) {
        records.clear();
        composed.cited().forEach(cited -> cited.record().ifPresent(record -> records.put(cited.number(), record)));
        pieces.setOpacity(1);
        pieces.setVisible(true);
        pieces.getItems().setAll(Piece.of(composed.document()));
    }

    /// Looks at the record that a number leads to.
    private void look(int number) {
        var record = records.get(number);
        if (record != null) desk.session().show(focus -> focus.onRecord(record));
    }

    /// As high as its content is at the width of the list.
    private final class Cell extends ListCell<Piece> {
        private final PieceNodes nodes = new PieceNodes(desk.session().look(), Preview.this::look);

        @Override
        protected void updateItem(@Nullable Piece piece, boolean empty) {
            super.updateItem(piece, empty);
            setText(null);
            setGraphic(piece == null || empty ? null : nodes.of(piece));
        }

        private double room() {
            return Math.max(200, pieces.getWidth() - MARGINS);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof Region content)) return 0;
            content.setMinWidth(room());
            content.setMaxWidth(room());
            return content.prefHeight(room()) + snappedTopInset() + snappedBottomInset();
        }
    }
}
