package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Actions;
import dev.lastseen.app.ui.base.Shortcut;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Everything that can be done, by group; made anew each time it opens, for the view on screen has its own.
final class MainMenu extends MenuButton {
    private final Actions actions;

    MainMenu(Actions actions) {
        this.actions = actions;
        setGraphic(new FontIcon(MaterialDesignM.MENU));
        setAccessibleText("Menu");
        setId("menu");
        getStyleClass().addAll("bare", "no-arrow");
        getItems().add(new MenuItem("…")); // without an item it would not open
        setOnShowing(_ -> refill());
    }

    private void refill() {
        var groups = actions.all().stream().collect(Collectors.groupingBy(Action::group, LinkedHashMap::new, Collectors.toList()));
        getItems().setAll(groups.entrySet().stream().map(entry -> {
            var menu = new Menu(entry.getKey());
            entry.getValue().forEach(action -> menu.getItems().add(item(action)));
            return menu;
        }).toList());
    }

    private static MenuItem item(Action action) {
        var item = new MenuItem(action.title());
        item.setDisable(!action.enabled().getAsBoolean());
        item.setOnAction(_ -> action.run().run());
        action.keys().stream().findFirst().map(Shortcut::spelled).ifPresent(keys -> {
            var label = new Label(keys);
            label.getStyleClass().add("keys");
            item.setGraphic(label);
        });
        return item;
    }
}
