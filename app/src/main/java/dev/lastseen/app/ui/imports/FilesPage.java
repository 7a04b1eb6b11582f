package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.parts.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.controlsfx.dialog.Wizard;
import org.jspecify.annotations.Nullable;

/// Which files.
final class FilesPage extends Page {
    private final Desk desk;
    private final ImportChoices choices;
    private final ListView<Path> list;

    FilesPage(Desk desk, ImportChoices choices) {
        super("Which files?", "They are read, never changed, and stay where they are.");
        this.desk = desk;
        this.choices = choices;
        list = new ListView<>(choices.files());
        list.setId("import-files");
        list.setCellFactory(_ -> new FileCell());
        list.setPlaceholder(Parts.label("No file is chosen yet", "muted"));
        var add = Parts.button("Add files", () -> choices.add(desk.dialogs().files("Choose evidence")));
        add.setId("add-files");
        var folder = Parts.button("Add a folder", () -> desk.dialogs().folder("Choose a folder of evidence").ifPresent(this::addFolder));
        fill(list, List.of(new HBox(10, add, folder, remove())));
    }

    private Button remove() {
        var remove = Parts.button("Remove", () -> choices.files().remove(list.getSelectionModel().getSelectedItem()));
        remove.setId("remove-file");
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return remove;
    }

    private void addFolder(Path folder) {
        desk.background().quietly(_ -> inside(folder)).then(choices::add).start();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).sorted().toList();
        }
    }

    @Override
    public void onEnteringPage(Wizard wizard) {
        wizard.invalidProperty().bind(Bindings.isEmpty(choices.files()));
    }

    @Override
    public void onExitingPage(Wizard wizard) {
        wizard.invalidProperty().unbind();
    }

    /// A file with its folder and its size.
    private static final class FileCell extends ListCell<Path> {
        @Override
        protected void updateItem(@Nullable Path file, boolean empty) {
            super.updateItem(file, empty);
            setText(null);
            setGraphic(empty || file == null ? null : new HBox(12, Parts.label(String.valueOf(file.getFileName()), "strong"),
                    Parts.label(Visible.of(String.valueOf(file.getParent())), "quiet"), Parts.spring(), Parts.label(Quantity.size(file.toFile().length()), "quiet")));
        }
    }
}
