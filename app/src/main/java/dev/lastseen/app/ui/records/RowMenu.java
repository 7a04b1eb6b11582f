package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.model.Level;
import dev.lastseen.model.explore.RecordDetails;
import dev.lastseen.model.explore.RecordDetails.Kind;
import dev.lastseen.model.explore.RecordDetails.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with a row and with the word that was pointed at.
final class RowMenu {
    private static final int LONGEST = 44;
    private static final int MOST_FIELDS = 40;

    private final Page page;
    private final RowDeeds deeds;
    private final int record;
    private final List<MenuItem> items = new ArrayList<>();

    private RowMenu(Page page, RowDeeds deeds, int record) {
        this.page = page;
        this.deeds = deeds;
        this.record = record;
    }

    /// @param token the word that was pointed at; empty for none
    static ContextMenu of(Page page, RowDeeds deeds, int record, String token) {
        var menu = new RowMenu(page, deeds, record);
        var leaves = new ArrayList<Node>();
        leaves(RecordDetails.of(page.explorer(), record).fields(), leaves);
        menu.word(token, leaves);
        menu.place();
        menu.fields(leaves);
        menu.items.add(new SeparatorMenuItem());
        menu.item("Mark or unmark", () -> deeds.mark(record));
        menu.item("Write a note", () -> deeds.note(record));
        menu.item("Show surrounding records", () -> deeds.surroundings(record));
        menu.item("Show its lineage", () -> deeds.lineage(record));
        menu.item("Copy text", () -> deeds.copyText(record));
        menu.item("Copy as JSON", () -> deeds.copyJson(record));
        menu.item("Copy citation", () -> deeds.copyCitation(record));
        var context = new ContextMenu();
        context.getItems().setAll(menu.items);
        return context;
    }

    private static void leaves(List<Node> nodes, List<Node> leaves) {
        for (Node node : nodes) {
            if (node.kind() == Kind.GROUP) leaves(node.children(), leaves);
            else if (node.kind() != Kind.LONG_TEXT) leaves.add(node);
        }
    }

    private void item(String title, Runnable action) {
        items.add(entry(title, action));
    }

    private static MenuItem entry(String title, Runnable action) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void word(String token, List<Node> leaves) {
        if (token.isEmpty()) return;
        var shown = cut(token);
        for (Node node : leaves) {
            if (!node.value().equals(token)) continue;
            item("Filter for " + cut(node.path()) + " = " + shown, () -> deeds.filter(Filter.with(node.path(), token)));
            item("Filter out " + cut(node.path()) + " = " + shown, () -> deeds.filter(Filter.without(node.path(), token)));
        }
        item("Follow " + shown, () -> deeds.follow(record, token));
        item("Only records with “" + shown + "”", () -> deeds.filter(Filter.with(Filter.TEXT, token)));
        item("Only records without “" + shown + "”", () -> deeds.filter(Filter.without(Filter.TEXT, token)));
        items.add(new SeparatorMenuItem());
    }

    private void place() {
        var system = page.explorer().system(record);
        item("Filter for system = " + cut(system), () -> deeds.filter(Filter.with(Filter.SYSTEM, system)));
        item("Filter out system = " + cut(system), () -> deeds.filter(Filter.without(Filter.SYSTEM, system)));
        var level = page.explorer().level(record);
        if (level != Level.NONE) {
            var word = level.name().toLowerCase(Locale.ROOT);
            item("Filter for level from " + word + " up", () -> deeds.filter(Filter.with(Filter.LEVEL, word)));
        }
    }

    private void fields(List<Node> leaves) {
        var menu = new Menu("Fields");
        for (Node node : leaves.subList(0, Math.min(MOST_FIELDS, leaves.size()))) {
            var one = new Menu(cut(node.path()) + " = " + cut(node.value()));
            one.setMnemonicParsing(false);
            one.getItems().addAll(
                    entry("Filter for", () -> deeds.filter(Filter.with(node.path(), node.value()))),
                    entry("Filter out", () -> deeds.filter(Filter.without(node.path(), node.value()))),
                    entry("Only records that have it", () -> deeds.filter(Filter.with(Filter.HAS, node.path()))),
                    entry("Show as column", () -> deeds.column(node.path())));
            menu.getItems().add(one);
        }
        if (!menu.getItems().isEmpty()) items.add(menu);
    }

    private static String cut(String text) {
        var visible = Visible.of(text);
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
