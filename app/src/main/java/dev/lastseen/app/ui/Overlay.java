package dev.lastseen.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Something above the whole window; gone with Escape, or with a click beside it.
final class Overlay extends StackPane {
    private @Nullable Node before;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            hide();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) hide();
        });
    }

    void show(Node node) {
        if (!isVisible()) before = getScene().getFocusOwner();
        getChildren().setAll(node);
        setVisible(true);
        node.requestFocus();
    }

    /// Gives the focus back to what had it.
    void hide() {
        if (!isVisible()) return;
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }
}
