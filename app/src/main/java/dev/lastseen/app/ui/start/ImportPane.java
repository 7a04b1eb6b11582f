package dev.lastseen.app.ui.start;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.ImportRun.FileRow;
import dev.lastseen.app.ui.base.RowList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A running import: each file with its progress, and the first lines of the first file as soon as they are there. Made once, so that what is dropped shows at once.
final class ImportPane extends VBox {
    private final Desk desk;
    private final VBox files = new VBox(8);
    private final Label totals = new Label();
    private final RowList preview = new RowList("How the evidence begins");
    private final ListChangeListener<FileRow> rows = _ -> showFiles();
    private final ListChangeListener<String> lines = _ -> showLines();
    private @Nullable ImportRun run;

    ImportPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("importing");
        var heading = new Label("Reading the evidence");
        heading.getStyleClass().add("title");
        totals.getStyleClass().add("quiet");
        preview.setId("first-lines");
        var frame = new StackPane(preview);
        frame.getStyleClass().add("first-lines");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().addAll(heading, totals, files, frame);
        showLines();
    }

    /// Follows another import.
    void show(ImportRun other) {
        if (run != null) {
            run.rows().removeListener(rows);
            run.firstLines().removeListener(lines);
        }
        run = other;
        other.rows().addListener(rows);
        other.firstLines().addListener(lines);
        showFiles();
        showLines();
    }

    private void showLines() {
        var look = desk.session().look();
        preview.show(new LinePainter(run == null ? List.of() : run.firstLines(), desk.tones(), look.zoom()));
    }

    private void showFiles() {
        var all = run == null ? List.<FileRow>of() : List.copyOf(run.rows());
        totals.setText(all.isEmpty() ? "Starting" : Quantity.count(all.stream().mapToLong(FileRow::records).sum()) + " records so far · "
                + Quantity.size(all.stream().mapToLong(FileRow::bytes).sum()) + " of " + Quantity.size(all.stream().mapToLong(FileRow::total).sum()));
        var lines = files.getChildren();
        if (lines.size() > all.size()) lines.remove(all.size(), lines.size());
        while (lines.size() < all.size()) lines.add(new FileLine());
        for (int i = 0; i < all.size(); i++) {
            if (lines.get(i) instanceof FileLine line) line.show(all.get(i));
        }
    }

    /// One file with its progress.
    private static final class FileLine extends HBox {
        private final Label name = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final Label count = new Label();

        FileLine() {
            super(14);
            name.getStyleClass().add("evidence");
            name.setPrefWidth(320);
            bar.setPrefWidth(220);
            count.getStyleClass().add("quiet");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(name, bar, count);
        }

        void show(FileRow row) {
            name.setText(Visible.of(String.valueOf(row.path().getFileName())));
            bar.setProgress(row.share());
            count.setText(Quantity.count(row.records()) + " records");
        }
    }
}
