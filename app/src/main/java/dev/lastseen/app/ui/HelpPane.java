package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Shortcut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys, by what they are for.
final class HelpPane extends VBox {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 900;
    private static final int SHOWN = 2;

    HelpPane(List<Action> actions) {
        getStyleClass().add("help");
        setMaxSize(WIDTH, HEIGHT);
        var heading = new Label("Keys");
        heading.getStyleClass().add("title");
        var hint = new Label("Single letters rest while you write in a field. Everything is also in the menu and in the palette (Ctrl+Shift+P).");
        hint.getStyleClass().add("quiet");
        var scroll = new ScrollPane(columns(byGroup(actions)));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, hint, scroll);
        setFocusTraversable(true);
    }

    /// Two columns, about equally long.
    private static HBox columns(Map<String, List<Action>> groups) {
        int all = groups.values().stream().mapToInt(members -> members.size() + 2).sum();
        var left = new VBox(18);
        var right = new VBox(18);
        int begun = 0;
        for (var group : groups.entrySet()) {
            (begun * 2 < all ? left : right).getChildren().add(group(group.getKey(), group.getValue()));
            begun += group.getValue().size() + 2;
        }
        for (var column : List.of(left, right)) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMaxWidth(Double.MAX_VALUE);
            column.setPrefWidth(WIDTH / 2);
        }
        var columns = new HBox(40, left, right);
        columns.setPadding(new Insets(4, 16, 4, 0));
        return columns;
    }

    private static Map<String, List<Action>> byGroup(List<Action> actions) {
        return actions.stream().filter(action -> !action.keys().isEmpty())
                .collect(Collectors.groupingBy(Action::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static Node group(String name, List<Action> members) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        var box = new VBox(5, title);
        members.forEach(action -> box.getChildren().add(line(action)));
        return box;
    }

    private static Node line(Action action) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var words = new Label(action.title());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(6, words, space);
        action.keys().stream().map(Shortcut::shown).limit(SHOWN).forEach(key -> {
            var label = new Label(key);
            label.getStyleClass().add("keys");
            label.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(label);
        });
        return line;
    }
}
