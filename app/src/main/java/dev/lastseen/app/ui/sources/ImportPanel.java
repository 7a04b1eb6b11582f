package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import dev.lastseen.importers.Preview;
import dev.lastseen.importers.Preview.Line;
import dev.lastseen.importers.Preview.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An import in which a person chooses how the files are read, with a preview of the first that shows what becomes of each line.
final class ImportPanel extends VBox {
    private static final int SHOWN_BYTES = 1 << 16;
    private static final Named BY_CONTENT = new Named("", "by its content");

    private final Desk desk;
    private final Casework casework;
    private final List<Path> files;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ComboBox<Named> format = new ComboBox<>();
    private final TextField system = new TextField();
    private final TextField zone = new TextField();
    private final Label result = new Label();

    /// @param done called when the person is done here
    ImportPanel(Desk desk, Casework casework, List<Path> files, Runnable done) {
        super(12);
        this.desk = desk;
        this.casework = casework;
        this.files = List.copyOf(files);
        getStyleClass().add("importing");
        var heading = new Label("Import " + (files.size() == 1 ? Visible.of(String.valueOf(files.getFirst().getFileName())) : files.size() + " files"));
        heading.getStyleClass().add("title");
        format.setId("import-format");
        format.setConverter(new NamedWords());
        format.getItems().add(BY_CONTENT);
        format.getItems().addAll(casework.formats());
        format.setValue(BY_CONTENT);
        format.valueProperty().addListener((_, _, _) -> preview());
        system.setPromptText("System: told from the file");
        zone.setPromptText("Zone of times without one: UTC");
        zone.setOnAction(_ -> preview());
        result.setId("preview-result");
        result.getStyleClass().add("quiet");
        result.setWrapText(true);
        var list = new ListView<>(lines);
        list.setId("preview");
        list.setCellFactory(_ -> new PreviewCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var start = new Button("Import");
        start.getStyleClass().add("primary");
        start.setId("start-import");
        start.setOnAction(_ -> start(done));
        var cancel = new Button("Cancel");
        cancel.setOnAction(_ -> done.run());
        getChildren().addAll(heading, new HBox(10, format, system, zone), result, list, new HBox(10, start, cancel));
        preview();
    }

    private ImportOptions options() {
        var rules = new ArrayList<Rule>();
        if (!system.getText().isBlank()) rules.add(new Rule(system.getText().strip(), _ -> true));
        var formats = format.getValue().id().isEmpty() ? List.<Rule>of() : List.of(new Rule(format.getValue().id(), _ -> true));
        return new ImportOptions(rules, formats, Readings.zone(zone.getText().strip()));
    }

    private Optional<ImportOptions> readable() {
        try {
            return Optional.of(options());
        } catch (Refusal e) {
            result.setText(e.getMessage());
            return Optional.empty();
        }
    }

    private void preview() {
        readable().ifPresent(options -> desk.background().quietly(_ -> casework.preview(files.getFirst(), options, SHOWN_BYTES)).then(this::show)
                .failing(IOException.class, e -> result.setText("The file cannot be read: " + e.getMessage())).start());
    }

    private void show(Preview preview) {
        lines.setAll(preview.lines());
        result.setText("Read as " + preview.format().title() + ": " + Quantity.count(preview.records()) + " records in the first " + Quantity.count(preview.lines().size()) + " lines"
                + (preview.whole() ? ", which are all." : "."));
    }

    private void start(Runnable done) {
        readable().ifPresent(options -> {
            desk.cases().add(files, options);
            done.run();
        });
    }
}
