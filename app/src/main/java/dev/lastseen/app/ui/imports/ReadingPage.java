package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Side;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.dialog.Wizard;
import org.jspecify.annotations.Nullable;

/// How each file is read, and what becomes of its first lines then.
final class ReadingPage extends Page {
    private static final double FILES = 0.24;

    private final Desk desk;
    private final ImportChoices choices;
    private final ListView<Path> files;
    private final ChoiceForm form;
    private final PreviewPane preview = new PreviewPane();
    private int asked;

    ReadingPage(Desk desk, ImportChoices choices) {
        super("How are they read?", "What you leave open is told by the content, as below. The colours show what becomes of each line.");
        this.desk = desk;
        this.choices = choices;
        files = new ListView<>(choices.files());
        files.setId("reading-files");
        files.setCellFactory(_ -> new NameCell());
        form = new ChoiceForm(choices, this::preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        var detail = new MasterDetailPane(Side.LEFT, new VBox(12, form, preview), files, true);
        detail.setDividerPosition(FILES);
        files.getSelectionModel().selectedItemProperty().addListener((_, _, file) -> {
            if (file != null) form.show(file);
        });
        fill(detail, List.of());
        desk.background().quietly(_ -> desk.cases().previews().formats()).then(form::formats).start();
    }

    @Override
    public void onEnteringPage(Wizard wizard) {
        call(ButtonData.NEXT_FORWARD, "Import");
        form.systems(desk.session().work().map(work -> work.analysis().systems()).orElse(List.of()));
        if (files.getSelectionModel().isEmpty()) files.getSelectionModel().selectFirst();
        wizard.invalidProperty().bind(BooleanExpression.booleanExpression(form.invalidProperty()));
    }

    @Override
    public void onExitingPage(Wizard wizard) {
        wizard.invalidProperty().unbind();
    }

    /// Reads the beginning of the file that is chosen; only the last answer counts.
    private void preview() {
        var file = files.getSelectionModel().getSelectedItem();
        if (file == null) return;
        int number = ++asked;
        readable().ifPresent(options -> desk.background().<Preview>quietly(_ -> desk.cases().previews().read(file, options)).then(read -> {
            if (number != asked) return;
            form.found(read);
            preview.show(read);
        }).failing(IOException.class, e -> preview.tell("The file cannot be read: " + e.getMessage())).start());
    }

    private Optional<ImportOptions> readable() {
        try {
            return Optional.of(choices.options());
        } catch (Refusal e) {
            preview.tell(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static final class NameCell extends ListCell<Path> {
        @Override
        protected void updateItem(@Nullable Path file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(empty || file == null ? null : Parts.label(String.valueOf(file.getFileName())));
        }
    }
}
