package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.ui.imports.ImportChoices.Choice;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.Preview;
import dev.lastseen.importers.Preview.Named;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.jspecify.annotations.Nullable;

/// Format, system, time field and zone of a file. Format, system and time field count for the file that is shown, the zone for all.
final class ChoiceForm extends GridPane {
    private static final int MOST_OFFERED = 12;
    private static final double FIELD = 220;
    private static final String BY_NAME = "by its name";

    private final ImportChoices choices;
    private final Runnable changed;
    private final SearchableComboBox<Named> format = new SearchableComboBox<>();
    private final TextField system = new TextField();
    private final TextField zone = new TextField();
    private final ComboBox<String> time = new ComboBox<>();
    private final Set<String> systems = new TreeSet<>();
    private final Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    private final ValidationSupport validation = new ValidationSupport();
    private List<Named> formats = List.of();
    private @Nullable Path file;
    private boolean filling;

    /// @param changed told of every choice
    ChoiceForm(ImportChoices choices, Runnable changed) {
        super(12, 8);
        this.choices = choices;
        this.changed = changed;
        format.setId("import-format");
        format.setConverter(new NamedWords());
        format.valueProperty().addListener((_, _, _) -> choose());
        system.setId("import-system");
        system.setPromptText("told from its records or its name");
        system.textProperty().addListener((_, _, _) -> choose());
        TextFields.bindAutoCompletion(system, request -> completions(systems, request.getUserText()));
        time.setId("import-time");
        List.of(format, system, time, zone).forEach(field -> field.setPrefWidth(FIELD));
        time.valueProperty().addListener((_, _, _) -> choose());
        zone.setId("import-zone");
        zone.setPromptText("UTC, shown as assumed");
        zone.textProperty().addListener((_, _, id) -> {
            choices.zone(id);
            changed.run();
        });
        TextFields.bindAutoCompletion(zone, request -> completions(zones, request.getUserText()));
        validation.registerValidator(zone, false, (control, value) ->
                ValidationResult.fromErrorIf(control, "No such zone; write one such as Europe/Berlin or +02:00", !isZone(String.valueOf(value).strip())));
        addRow(0, name("Format"), wide(format), name("Time field"), wide(time));
        addRow(1, name("System"), wide(system), name("Zone, all files"), wide(zone));
        formats(List.of());
    }

    /// What a text may become; nothing where it is there already, so that no list lies over the page then.
    private static List<String> completions(Set<String> all, String text) {
        if (all.contains(text)) return List.of();
        var sought = text.toLowerCase(Locale.ROOT);
        return all.stream().filter(one -> one.toLowerCase(Locale.ROOT).contains(sought)).limit(MOST_OFFERED).toList();
    }

    private static Node name(String words) {
        var label = Parts.label(words, "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node wide(Region node) {
        node.setMaxWidth(Double.MAX_VALUE);
        setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private static boolean isZone(String id) {
        try {
            return Readings.zone(id).isPresent() || id.isEmpty();
        } catch (Refusal _) {
            // the field shows itself as wrong, and says what it takes
            return false;
        }
    }

    /// True while something stands here that cannot be done.
    ReadOnlyBooleanProperty invalidProperty() {
        return validation.invalidProperty();
    }

    /// Names of systems that the case has.
    void systems(List<String> names) {
        systems.addAll(names);
    }

    void formats(List<Named> all) {
        var list = new ArrayList<Named>();
        list.add(new Named("", "by its content"));
        list.addAll(all);
        formats = list;
        fill(() -> format.getItems().setAll(formats));
        var shown = file;
        if (shown != null) show(shown);
    }

    /// Shows what was chosen for a file.
    void show(Path wanted) {
        file = wanted;
        var choice = choices.of(wanted);
        fill(() -> {
            formats.stream().filter(one -> one.id().equals(choice.format())).findFirst().ifPresent(format::setValue);
            system.setText(choice.system());
            time.getItems().setAll(BY_NAME);
            time.setValue(choice.time().isEmpty() ? BY_NAME : choice.time());
        });
        changed.run();
    }

    /// Offers the fields that are times as the file is read now.
    void found(Preview preview) {
        var offered = new ArrayList<String>();
        offered.add(BY_NAME);
        offered.addAll(preview.times());
        var now = time.getValue();
        if (!offered.contains(now)) offered.add(now);
        if (offered.equals(time.getItems())) return;
        fill(() -> {
            time.getItems().setAll(offered);
            time.setValue(now);
        });
    }

    private void fill(Runnable step) {
        filling = true;
        step.run();
        filling = false;
    }

    private void choose() {
        var shown = file;
        if (filling || shown == null) return;
        var named = format.getValue();
        var field = time.getValue();
        choices.choose(shown, new Choice(named == null ? "" : named.id(), system.getText().strip(), field == null || field.equals(BY_NAME) ? "" : field));
        changed.run();
    }
}
