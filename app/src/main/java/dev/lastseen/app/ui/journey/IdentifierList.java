package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The identifiers of a message, each with the line that joins it, and those of others that only look alike.
final class IdentifierList extends VBox {
    private static final int MOST_TWINS = 8;

    private final VBox twins = new VBox(2);

    IdentifierList(JourneyPage page, Work work, Desk desk) {
        setSpacing(6);
        getChildren().add(Parts.heading("Identifiers and their proof", "each joined by a record that holds it together with another one of this message"));
        var grid = new GridPane(18, 4);
        int row = 0;
        for (var identifier : page.identifiers()) {
            grid.addRow(row, Parts.label(identifier.kind(), "quiet"), Parts.label(identifier.value(), "evidence"),
                    Parts.label(row == 0 ? "followed" : "joined by " + identifier.proof().file() + ":" + identifier.proof().line(), "quiet"));
            row++;
        }
        getChildren().add(grid);
        var name = page.facts().identity().name();
        getChildren().addAll(Parts.button("Is another identifier nearly the same?", () -> ask(name, work, desk)), twins);
    }

    /// Compares it with all others, which takes a moment where they are very many.
    private void ask(String name, Work work, Desk desk) {
        desk.background().work("Comparing identifiers", _ -> work.following().nearTwins(name)).alone().then(found -> {
            var others = found.stream().filter(twin -> !twin.equals(name)).limit(MOST_TWINS).toList();
            twins.getChildren().setAll(others.isEmpty()
                    ? Parts.label("No: none is spelled nearly like " + name + ".")
                    : Parts.heading("Nearly the same, but not joined", "look whether one is a mistyped copy of the other"));
            for (var twin : others) twins.getChildren().add(link(twin, work, desk));
        }).start();
    }

    private static Hyperlink link(String twin, Work work, Desk desk) {
        var link = new Hyperlink(Visible.of(twin));
        link.getStyleClass().add("evidence");
        link.setOnAction(_ -> look(twin, work, desk));
        return link;
    }

    private static void look(String twin, Work work, Desk desk) {
        desk.background().quietly(_ -> work.analysis().find(twin)).then(found -> {
            if (found.length > 0) desk.session().show(focus -> focus.on(found[0]));
        }).start();
    }
}
