package dev.lastseen.app.ui.parts;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.base.Work;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What can be done with a message wherever it is shown.
public final class MessageMenu {
    private MessageMenu() {}

    /// @param where shows the message
    public static ContextMenu of(int message, Node where, Work work, Desk desk) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(message, where, work, desk));
        return menu;
    }

    /// The same as items of a longer menu.
    public static List<MenuItem> items(int message, Node where, Work work, Desk desk) {
        var name = work.following().name(message);
        return List.of(
                item("Why " + work.following().verdicts().outcome(message).word() + "?", () -> Why.ask(where, new Why.OfMessage(message))),
                item("Open its journey", () -> desk.session().show(focus -> focus.on(message).on(ViewName.JOURNEY))),
                item("Show its records", () -> desk.session().show(focus -> focus.on(message).filtered(List.of(Filter.with(Filter.MESSAGE, name))).always().on(ViewName.RECORDS))),
                item("Copy its identifier", () -> copy(name)));
    }

    private static void copy(String name) {
        var content = new ClipboardContent();
        content.putString(name);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
