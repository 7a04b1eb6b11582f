package dev.lastseen.app.ui.imports;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.ImportRun.FileRow;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.ImportResult;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.Wizard;
import org.jspecify.annotations.Nullable;

/// Imports, and tells what became of each file. Whoever cancels before the end leaves the case as it was.
final class ReceiptPage extends Page {
    private final Desk desk;
    private final ImportChoices choices;
    private final VBox lines = new VBox(10);
    private @Nullable ImportRun run;

    ReceiptPage(Desk desk, ImportChoices choices) {
        super("What became of them", "Every byte ends in a record, a continuation, a rejected range with its reason, or a counted blank.");
        this.desk = desk;
        this.choices = choices;
        lines.setId("receipt-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        fill(scroll, List.of());
    }

    @Override
    public void onEnteringPage(Wizard wizard) {
        leaveNoWayBack();
        call(ButtonData.FINISH, "Done");
        wizard.setInvalid(true);
        var started = desk.cases().add(List.copyOf(choices.files()), choices.options());
        run = started;
        started.rows().addListener((ListChangeListener<FileRow>) _ -> progress(started));
        started.results().addListener((ListChangeListener<ImportResult>) _ -> {
            lines.getChildren().setAll(started.results().stream().map(ReceiptLine::new).toList());
            wizard.setInvalid(false);
            leaveOnlyTheEnd();
        });
        progress(started);
    }

    private void progress(ImportRun started) {
        if (!started.results().isEmpty()) return;
        lines.getChildren().setAll(started.rows().isEmpty() ? List.of(Parts.label("Starting", "muted")) : started.rows().stream().map(ReceiptPage::line).toList());
    }

    private static HBox line(FileRow row) {
        var bar = new ProgressBar(row.share());
        return new HBox(12, Parts.label(String.valueOf(row.path().getFileName()), "strong"), Parts.spring(), bar);
    }

    /// The person is done with the wizard: an import that still runs is not wanted.
    void left() {
        if (run != null && run.results().isEmpty()) run.cancel();
    }
}
