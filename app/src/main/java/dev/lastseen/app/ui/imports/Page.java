package dev.lastseen.app.ui.imports;

import dev.lastseen.app.ui.parts.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.WizardPane;

/// A page of the wizard: what it asks, why, and the parts to answer with.
class Page extends WizardPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 520;

    private final VBox content = new VBox(12);

    Page(String question, String words) {
        getStyleClass().add("import-page");
        getStylesheets().clear(); // those of the library, which would add a picture and a width
        setPrefSize(WIDTH, HEIGHT);
        content.getStyleClass().add("import-content");
        content.getChildren().addAll(Parts.label(question, "title"), Parts.wrapped(words, "muted"));
        setHeaderText(null);
        setGraphic(null);
        setContent(content);
    }

    /// @param growing takes the room that the others leave
    final void fill(Node growing, List<Node> others) {
        VBox.setVgrow(growing, Priority.ALWAYS);
        content.getChildren().addAll(others);
        content.getChildren().add(growing);
    }

    /// Names a button; to be called when the page is entered.
    final void call(ButtonData which, String words) {
        getButtonTypes().stream().filter(type -> type.getButtonData() == which).findFirst()
                .map(this::lookupButton).ifPresent(button -> ((Button) button).setText(words));
    }

    /// Nobody goes back from here.
    final void leaveNoWayBack() {
        getButtonTypes().removeIf(type -> type.getButtonData() == ButtonData.BACK_PREVIOUS);
    }

    /// There is nothing to cancel any more.
    final void leaveOnlyTheEnd() {
        getButtonTypes().removeIf(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE);
    }
}
