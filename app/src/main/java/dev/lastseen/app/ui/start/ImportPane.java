package dev.lastseen.app.ui.start;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.ImportRun.FileRow;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A running import: each file with its progress, and the first lines of the first file as soon as they are there.
final class ImportPane extends VBox {
    private final VBox files = new VBox(8);
    private final Label totals = new Label();
    private final ImportRun run;

    ImportPane(ImportRun run) {
        this.run = run;
        getStyleClass().add("importing");
        var heading = new Label("Reading the evidence");
        heading.getStyleClass().add("title");
        totals.getStyleClass().add("quiet");
        var preview = new ListView<>(run.firstLines());
        preview.setId("first-lines");
        preview.getStyleClass().add("first-lines");
        preview.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(heading, totals, files, preview);
        run.rows().addListener((ListChangeListener<FileRow>) _ -> showFiles());
        showFiles();
    }

    private void showFiles() {
        var rows = List.copyOf(run.rows());
        totals.setText(rows.isEmpty() ? "Starting" : Quantity.count(rows.stream().mapToLong(FileRow::records).sum()) + " records so far · "
                + Quantity.size(rows.stream().mapToLong(FileRow::bytes).sum()) + " of " + Quantity.size(rows.stream().mapToLong(FileRow::total).sum()));
        files.getChildren().setAll(rows.stream().map(ImportPane::line).toList());
    }

    private static HBox line(FileRow row) {
        var name = new Label(Visible.of(String.valueOf(row.path().getFileName())));
        name.getStyleClass().add("evidence");
        name.setPrefWidth(320);
        var bar = new ProgressBar(row.share());
        bar.setPrefWidth(220);
        var count = new Label(Quantity.count(row.records()) + " records");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(14, name, bar, count);
    }

    private static final class LineCell extends ListCell<String> {
        LineCell() {
            getStyleClass().add("evidence");
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : line);
        }
    }
}
