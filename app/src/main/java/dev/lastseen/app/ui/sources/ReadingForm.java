package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.Overrules.Reading;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.imports.NamedWords;
import dev.lastseen.importers.Preview.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.TextFields;

/// How a source is read, to be changed: the file is then read again, or its times are shifted, and everything is judged anew.
final class ReadingForm extends VBox {
    private static final double MICROS = 1e6;

    private final Desk desk;
    private final SourceLine line;
    private final Overrules overrules;
    private final TextField zone;
    private final TextField clock;
    private final TextField system;
    private final ComboBox<Named> format;

    ReadingForm(Desk desk, Work work, SourceLine line) {
        super(8);
        this.desk = desk;
        this.line = line;
        overrules = work.state().overrules();
        zone = field("zone", line.zone());
        TextFields.bindAutoCompletion(zone, new TreeSet<>(ZoneId.getAvailableZoneIds()));
        clock = field("clock", line.shift() == 0 ? "0" : Double.toString(line.shift()));
        system = field("system", line.system());
        format = formats(work.casework().formats());
        var heading = new Label("How it is read");
        heading.getStyleClass().add("strong");
        var rows = new GridPane(8, 8);
        row(rows, "Zone", zone, line.source().clock().assumed() ? "assumed: its times state none" : "");
        row(rows, "Clock ahead by", clock, "seconds; its whole system");
        row(rows, "System", system, "");
        row(rows, "Format", format, "");
        var apply = new Button("Apply");
        apply.setId("apply-reading");
        apply.getStyleClass().add("primary");
        apply.setOnAction(_ -> apply());
        var reset = new Button("As found");
        reset.setId("reset-reading");
        reset.setDisable(overrules.reading(content()).equals(Reading.AS_FOUND) && !overrules.clocks().containsKey(line.system()));
        reset.setOnAction(_ -> decide("Reading " + line.name() + " as found",
                now -> now.withReading(content(), Reading.AS_FOUND).withoutClock(line.system())));
        getChildren().addAll(heading, rows, new HBox(10, apply, reset));
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId("reading-" + id);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    private ComboBox<Named> formats(List<Named> all) {
        var box = new SearchableComboBox<Named>();
        box.setId("reading-format");
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NamedWords());
        all.stream().filter(one -> one.id().equals(line.source().format())).findFirst().ifPresent(box::setValue);
        return box;
    }

    private static void row(GridPane rows, String name, Node field, String note) {
        var label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(96);
        var words = new Label(note);
        words.getStyleClass().add("quiet");
        var box = note.isEmpty() ? new VBox(field) : new VBox(2, field, words);
        rows.addRow(rows.getRowCount(), label, box);
        GridPane.setHgrow(box, Priority.ALWAYS);
    }

    private String content() {
        return line.source().content().decodedSha256();
    }

    private void apply() {
        try {
            var reading = reading();
            long ahead = Math.round(Double.parseDouble(clock.getText().strip().replace(',', '.')) * MICROS);
            boolean shifted = ahead != Math.round(line.shift() * MICROS);
            decide("Reading " + line.name() + " otherwise", now -> {
                var read = now.withReading(content(), reading);
                return shifted ? read.withClock(reading.system().isEmpty() ? line.system() : reading.system(), ahead) : read;
            });
        } catch (NumberFormatException _) {
            desk.dialogs().tell(new Problem("Not a number of seconds", "“" + clock.getText() + "” cannot be read as seconds.", "Write it as 2.5, or -7200 for a clock that is two hours behind."));
        } catch (Refusal e) {
            desk.dialogs().tell(new Problem("No such zone", String.valueOf(e.getMessage()), ""));
        }
    }

    /// What differs from what is there.
    private Reading reading() {
        var source = line.source();
        var reading = overrules.reading(content());
        var id = zone.getText().strip();
        Readings.zone(id);
        if (!id.equals(line.zone())) reading = reading.withZone(id);
        if (!system.getText().strip().equals(line.system())) reading = reading.withSystem(system.getText().strip());
        var chosen = format.getValue();
        return chosen == null || chosen.id().isEmpty() || chosen.id().equals(source.format()) ? reading : reading.withFormat(chosen.id());
    }

    private void decide(String title, UnaryOperator<Overrules> change) {
        desk.cases().decide(title, change);
    }
}
