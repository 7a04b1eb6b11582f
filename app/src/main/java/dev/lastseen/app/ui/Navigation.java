package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The views by name, with what there is to count in each.
final class Navigation extends VBox {
    /// What an entry leaves free beside its words.
    private static final double PADDING = 36;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Map<ViewName, Entry> entries = new EnumMap<>(ViewName.class);

    Navigation(List<View> views, Session session) {
        getStyleClass().add("navigation");
        for (var view : views) {
            var entry = new Entry(view, session);
            entries.put(view.name(), entry);
            getChildren().add(entry);
        }
    }

    void show(SessionState state) {
        entries.values().forEach(entry -> entry.show(state));
    }

    /// Shows signs alone where there is little room beside it; pointing at one tells its name.
    void compact(boolean yes) {
        pseudoClassStateChanged(COMPACT, yes);
        entries.values().forEach(entry -> entry.compact(yes));
    }

    private static final class Entry extends ToggleButton {
        private final View view;
        private final Label name;
        private final Label count = new Label();
        private final Tooltip tip;

        Entry(View view, Session session) {
            this.view = view;
            getStyleClass().setAll("entry");
            setId("go-" + view.name().title().toLowerCase(Locale.ROOT));
            setMaxWidth(Double.MAX_VALUE);
            tip = new Tooltip(view.name().title());
            name = new Label(view.name().title());
            name.getStyleClass().add("name");
            name.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("count");
            count.setMinWidth(USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var line = new HBox(8, new FontIcon(view.icon()), name, space, count);
            line.setMaxWidth(Double.MAX_VALUE);
            line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
            setGraphic(line);
            setOnAction(_ -> {
                setSelected(true);
                session.show(focus -> focus.on(view.name()));
            });
        }

        void compact(boolean yes) {
            for (var label : List.of(name, count)) {
                label.setVisible(!yes);
                label.setManaged(!yes);
            }
            setTooltip(yes ? tip : null);
            setAccessibleText(name.getText());
        }

        void show(SessionState state) {
            setSelected(state.focus().view() == view.name());
            count.setText(state.work().map(view::badge).orElse(""));
        }
    }
}
