package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Journey.Identifier;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The identifiers of a message, each with the line that joins it, and those of others that only look alike.
final class IdentifierList extends VBox {
    private static final int MOST_TWINS = 8;

    private final Desk desk;
    private final GridPane grid = new GridPane(18, 4);
    private final List<Row> rows = new ArrayList<>();
    private final VBox twins = new VBox(2);
    private @Nullable JourneyPage shown;
    private @Nullable Work work;

    /// Used again for other identifiers.
    private record Row(Label kind, Label value, Label proof) {
        static Row empty() {
            return new Row(Parts.label("", "quiet"), Parts.label("", "evidence"), Parts.label("", "quiet"));
        }

        void show(Identifier identifier, boolean first) {
            kind.setText(Visible.of(identifier.kind()));
            value.setText(Visible.of(identifier.value()));
            proof.setText(Visible.of(first ? "followed" : "joined by " + identifier.proof().file() + ":" + identifier.proof().line()));
        }
    }

    IdentifierList(Desk desk) {
        this.desk = desk;
        setSpacing(6);
        getChildren().addAll(
                Parts.heading("Identifiers and their proof", "each joined by a record that holds it together with another one of this message"),
                grid, Parts.button("Is another identifier nearly the same?", this::ask), twins);
    }

    void show(JourneyPage page, Work of) {
        shown = page;
        work = of;
        twins.getChildren().clear();
        var all = page.identifiers();
        for (int i = 0; i < all.size(); i++) {
            if (i == rows.size()) add(Row.empty());
            rows.get(i).show(all.get(i), i == 0);
        }
        while (rows.size() > all.size()) {
            var row = rows.removeLast();
            grid.getChildren().removeAll(row.kind(), row.value(), row.proof());
        }
    }

    private void add(Row row) {
        grid.addRow(rows.size(), row.kind(), row.value(), row.proof());
        rows.add(row);
    }

    /// Compares it with all others, which takes a moment where they are very many.
    private void ask() {
        var asked = shown;
        var of = work;
        if (asked == null || of == null) return;
        var name = asked.facts().identity().name();
        desk.background().work("Comparing identifiers", _ -> of.following().nearTwins(name)).alone().then(found -> {
            if (!asked.equals(shown)) return;
            var others = found.stream().filter(twin -> !twin.equals(name)).limit(MOST_TWINS).toList();
            twins.getChildren().setAll(others.isEmpty()
                    ? Parts.label("No: none is spelled nearly like " + name + ".")
                    : Parts.heading("Nearly the same, but not joined", "look whether one is a mistyped copy of the other"));
            for (var twin : others) twins.getChildren().add(link(twin, of));
        }).start();
    }

    private Hyperlink link(String twin, Work of) {
        var link = new Hyperlink(Visible.of(twin));
        link.setMnemonicParsing(false); // names may hold an underscore
        link.getStyleClass().add("evidence");
        link.setOnAction(_ -> look(twin, of));
        return link;
    }

    private void look(String twin, Work of) {
        desk.background().quietly(_ -> of.analysis().find(twin)).then(found -> {
            if (found.length > 0) desk.session().show(focus -> focus.on(found[0]));
        }).start();
    }
}
