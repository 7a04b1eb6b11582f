package dev.lastseen.app.ui.messages;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Where a person pastes or loads identifiers.
final class LookupDialog {
    private final Desk desk;
    private final IdentifierArea ids = new IdentifierArea();
    private final PopOver popOver = new PopOver();

    /// @param found gets the text
    LookupDialog(Desk desk, Consumer<String> found) {
        this.desk = desk;
        var heading = new Label("What became of these?");
        heading.getStyleClass().add("heading");
        var load = new Button("Load a file");
        load.setOnAction(_ -> load(found));
        var show = new Button("Show them");
        show.setId("show-ids");
        show.getStyleClass().add("primary");
        show.setOnAction(_ -> {
            popOver.hide();
            found.accept(ids.text());
        });
        var content = new VBox(10, heading, ids, new HBox(10, show, load));
        content.getStyleClass().add("lookup");
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
    }

    /// What a file holds is looked up at once.
    private void load(Consumer<String> found) {
        popOver.hide();
        desk.dialogs().files("Load identifiers").stream().findFirst().ifPresent(file -> desk.background().quietly(_ -> Files.readString(file)).then(found)
                .failing(IOException.class, e -> desk.dialogs().tell(new Problem("The file cannot be read", file + ": " + e.getMessage(), "Choose a text file in UTF-8."))).start());
    }

    void show(Node under) {
        popOver.show(under);
        ids.requestFocus();
    }
}
