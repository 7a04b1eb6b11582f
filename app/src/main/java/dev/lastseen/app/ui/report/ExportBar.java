package dev.lastseen.app.ui.report;

import dev.lastseen.app.bundle.Bundle;
import dev.lastseen.app.bundle.BundleRequest;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.Request;
import dev.lastseen.app.report.story.Templates;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.redact.Redacted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Which template, what is hidden, and the export.
final class ExportBar extends HBox {
    private final Draft draft;
    private final Desk desk;
    private final CheckBox redact = new CheckBox("Redact for sharing");
    private final HiddenList hidden = new HiddenList();
    private final Label told = Parts.label("", "quiet");

    /// @param changed called when the preview is to be made anew
    ExportBar(Draft draft, Desk desk, Runnable changed) {
        super(12);
        this.draft = draft;
        this.desk = desk;
        getStyleClass().add("report-bar");
        setAlignment(Pos.CENTER_LEFT);
        redact.setId("report-redact");
        told.setId("report-told");
        redact.setSelected(true);
        redact.setTooltip(new Tooltip("Secrets and personal data become placeholders that are equal for equal values. Switch it off only for reports that stay in the house."));
        redact.selectedProperty().addListener(_ -> changed.run());
        redact.setMinWidth(USE_PREF_SIZE);
        told.setMinWidth(0);
        getChildren().addAll(Parts.label("Template", "quiet"), templates(), redact, hidden, Parts.spring(), told, exporting());
    }

    private ComboBox<String> templates() {
        var box = new ComboBox<String>();
        var names = Templates.ids().stream().collect(Collectors.toMap(id -> id, id -> Templates.of(id).name()));
        box.getItems().setAll(Templates.ids());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return names.getOrDefault(id, id);
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        box.setValue(draft.story().template());
        box.setAccessibleText("Template");
        box.valueProperty().addListener((_, _, id) -> draft.edit(story -> story.withTemplate(id)));
        return box;
    }

    private SplitMenuButton exporting() {
        var button = new SplitMenuButton();
        button.setText("Export…");
        button.setOnAction(_ -> export());
        button.setMinWidth(USE_PREF_SIZE);
        for (var format : ReportFormat.values()) {
            var item = new MenuItem(format.name().charAt(0) + format.name().substring(1).toLowerCase(Locale.ROOT) + " – " + format.title());
            item.setOnAction(_ -> export(format));
            button.getItems().add(item);
        }
        var bundle = new MenuItem("Bundle – report, tables, cited lines and hashes, to import elsewhere");
        bundle.setOnAction(_ -> export("lastseen.zip", ReportFormat.HTML));
        button.getItems().add(bundle);
        return button;
    }

    /// Tells what stands as placeholders in the report that the preview shows.
    void show(List<Redacted> all) {
        hidden.show(all);
    }

    /// True where nothing is to be hidden.
    boolean internal() {
        return !redact.isSelected();
    }

    void export() {
        export(ReportFormat.HTML);
    }

    private void export(ReportFormat usual) {
        export("report." + usual.ending(), usual);
    }

    private void export(String name, ReportFormat usual) {
        desk.dialogs().save("Export the report", name).ifPresent(file -> write(file, ReportFormat.of(file).orElse(usual)));
    }

    private long write(Path file, Request request) throws IOException {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) return Bundle.write(draft.casework(), new BundleRequest(request.internal(), false, request.at()), file).bytes();
        return Report.write(draft.casework(), request, file).bytes();
    }

    private void write(Path file, ReportFormat format) {
        draft.keep();
        var request = new Request(format, internal(), Instant.now());
        told.setText("");
        desk.background().work("Writing " + file.getFileName(), _ -> write(file, request)).alone()
                .then(bytes -> told.setText(Visible.of(file + ", " + Quantity.size(bytes) + (request.internal() ? ", not redacted" : ", redacted"))))
                .failing(IOException.class, failure -> desk.dialogs().tell(new Problem("The report could not be written", file + ": " + failure.getMessage(), "Choose another folder, or make room on the disk.")))
                .start();
    }
}
