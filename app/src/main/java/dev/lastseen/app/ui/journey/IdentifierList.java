package dev.lastseen.app.ui.journey;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The identifiers of a message, each with the line that joins it, and those of others that only look alike.
final class IdentifierList extends VBox {
    private static final int MOST_TWINS = 8;

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
        if (page.twins().isEmpty()) return;
        getChildren().add(Parts.heading("Nearly the same, but not joined", "spelled alike: look whether one is a mistyped copy of the other"));
        page.twins().stream().limit(MOST_TWINS).forEach(twin -> {
            var link = new Hyperlink(twin);
            link.getStyleClass().add("evidence");
            link.setOnAction(_ -> look(twin, work, desk));
            getChildren().add(link);
        });
    }

    private static void look(String twin, Work work, Desk desk) {
        desk.background().quietly(_ -> work.analysis().find(twin)).alone().then(found -> {
            if (found.length > 0) desk.session().show(focus -> focus.on(found[0]));
        }).start();
    }
}
