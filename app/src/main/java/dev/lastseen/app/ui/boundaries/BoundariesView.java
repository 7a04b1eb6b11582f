package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// How messages travel, and where they are lost.
public final class BoundariesView implements View {
    private final Label headline = new Label();
    private final VBox node = new VBox(headline);

    public BoundariesView(Desk desk) {
        headline.getStyleClass().add("title");
    }

    @Override
    public ViewName name() {
        return ViewName.BOUNDARIES;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SOURCE_BRANCH;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        headline.setText(state.work().map(work -> "How " + Quantity.count(work.following().total()) + " messages travel").orElse(""));
    }
}
