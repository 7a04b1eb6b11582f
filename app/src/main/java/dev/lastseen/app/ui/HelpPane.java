package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Shortcut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys, by what they are for.
final class HelpPane extends VBox {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 620;
    private static final double COLUMN = 344;

    HelpPane(List<Action> actions) {
        getStyleClass().add("help");
        setMaxSize(WIDTH, HEIGHT);
        var heading = new Label("Keys");
        heading.getStyleClass().add("title");
        var hint = new Label("Single letters rest while you write in a field. Everything is also in the menu and in the palette (Ctrl+Shift+P).");
        hint.getStyleClass().add("quiet");
        var columns = new FlowPane(36, 20);
        byGroup(actions).forEach((group, members) -> columns.getChildren().add(group(group, members)));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, hint, scroll);
        setFocusTraversable(true);
    }

    private static Map<String, List<Action>> byGroup(List<Action> actions) {
        return actions.stream().filter(action -> !action.keys().isEmpty())
                .collect(Collectors.groupingBy(Action::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static Node group(String name, List<Action> members) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        var box = new VBox(5, title);
        box.setPrefWidth(COLUMN);
        members.forEach(action -> box.getChildren().add(line(action)));
        return box;
    }

    private static Node line(Action action) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(6, new Label(action.title()), space);
        action.keys().stream().map(Shortcut::spelled).limit(3).forEach(key -> {
            var label = new Label(key);
            label.getStyleClass().add("keys");
            label.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(label);
        });
        return line;
    }
}
