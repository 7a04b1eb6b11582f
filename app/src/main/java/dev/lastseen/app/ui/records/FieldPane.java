package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.model.explore.FieldCounts;
import dev.lastseen.model.explore.FieldCounts.Field;
import dev.lastseen.model.explore.FieldCounts.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// The fields of the records that the filters leave, with how many have them; an open field shows its most frequent values, which filter at a click.
final class FieldPane extends VBox {
    private static final int MOST_VALUES = 10;

    private final Background background;
    private final ObservableList<FieldLine> lines = FXCollections.observableArrayList();
    private final TextField narrow = TextFields.createClearableTextField();
    private final Label heading = new Label("Fields");
    private final Map<String, Values> values = new HashMap<>();
    private final Set<String> open = new TreeSet<>();
    private List<Field> fields = List.of();
    private @Nullable FieldCounts counts;
    private @Nullable Page page;
    private int total;

    FieldPane(Background background, FieldCell.Wishes wishes) {
        this.background = background;
        getStyleClass().add("fields");
        heading.getStyleClass().add("heading");
        narrow.setPromptText("Find a field");
        narrow.setId("find-field");
        narrow.textProperty().addListener((_, _, _) -> list());
        var list = new ListView<>(lines);
        list.setId("field-list");
        list.setCellFactory(_ -> new FieldCell(wishes, this::toggle));
        list.setFixedCellSize(26);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, narrow, list);
    }

    /// Counts over the rows of `wanted`, in the background.
    void show(Page wanted) {
        if (page != null && page.rows() == wanted.rows() && page.columns().equals(wanted.columns())) return;
        boolean counted = page != null && page.rows() == wanted.rows();
        page = wanted;
        total = wanted.rows().size();
        if (counted) {
            list();
            return;
        }
        background.quietly(_ -> {
            var fresh = FieldCounts.of(wanted.explorer(), wanted.rows());
            return new Counted(fresh, fresh.fields());
        }).then(fresh -> {
            if (page == null || page.rows() != wanted.rows()) return;
            counts = fresh.counts();
            fields = fresh.fields().stream().sorted(Comparator.comparingInt((Field field) -> -field.records()).thenComparing(Field::name)).toList();
            values.clear();
            open.forEach(this::count);
            list();
        }).start();
    }

    private record Counted(FieldCounts counts, List<Field> fields) {}

    private void toggle(String field) {
        if (!open.remove(field)) {
            open.add(field);
            count(field);
        }
        list();
    }

    private void count(String field) {
        var asked = counts;
        if (asked == null) return;
        background.quietly(_ -> asked.values(field, MOST_VALUES)).then(found -> {
            if (asked != counts) return;
            values.put(field, found);
            list();
        }).start();
    }

    private void list() {
        var all = new ArrayList<FieldLine>();
        var wanted = narrow.getText().strip().toLowerCase(Locale.ROOT);
        for (var field : fields) {
            if (!field.name().toLowerCase(Locale.ROOT).contains(wanted)) continue;
            boolean shown = page != null && page.columns().contains(field.name());
            all.add(new FieldLine.Head(field.name(), field.records(), total, open.contains(field.name()), shown));
            if (open.contains(field.name())) all.addAll(below(field));
        }
        heading.setText("Fields  " + Quantity.count(fields.size()));
        lines.setAll(all);
    }

    private List<FieldLine> below(Field field) {
        var found = values.get(field.name());
        if (found == null) return List.of(new FieldLine.Words("counting"));
        var below = new ArrayList<FieldLine>();
        for (var value : found.top()) below.add(new FieldLine.Value(field.name(), value.text(), value.count(), field.records()));
        if (found.others() > 0) below.add(new FieldLine.Words(Quantity.count(found.others()) + (found.top().isEmpty() ? " values, none of them frequent" : " others")));
        if (found.times() > 0) below.add(new FieldLine.Words(Quantity.count(found.times()) + " times"));
        return below;
    }

    /// What a field's cell shows in words.
    static String shown(String text) {
        return text.isEmpty() ? "empty" : Visible.of(text);
    }
}
