package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// Puts the view that the focus names on screen, with its side panel, and tells it every change.
final class Stagehand extends SplitPane {
    private static final double SIDE = 340;
    private static final double WIDEST_SIDE = 440;
    private static final double SHARE = 0.24;

    private final List<View> views;
    private @Nullable View current;
    private @Nullable Node side;

    Stagehand(List<View> views) {
        this.views = views;
        getStyleClass().add("content");
    }

    /// The view on screen.
    Optional<View> current() {
        return Optional.ofNullable(current);
    }

    /// What can be done in the view on screen.
    List<Action> actions() {
        return current().map(View::actions).orElse(List.of());
    }

    void show(SessionState state) {
        var view = views.stream().filter(one -> one.name() == state.focus().view()).findFirst().orElse(views.getFirst());
        view.show(state);
        if (!view.equals(current)) {
            current = view;
            place(0, view.node());
        }
        var wanted = view.side(state).orElse(null);
        if (!Objects.equals(wanted, side)) showSide(wanted, state.look().zoom());
    }

    private void showSide(@Nullable Node wanted, double zoom) {
        boolean wasOpen = side != null;
        side = wanted;
        if (wanted == null) {
            getItems().remove(1);
            return;
        }
        if (!wanted.getStyleClass().contains("side-panel")) wanted.getStyleClass().add("side-panel");
        place(1, wanted);
        setResizableWithParent(wanted, false);
        if (!wasOpen) setDividerPositions(getWidth() > SIDE * 2 ? 1 - Math.clamp(getWidth() * SHARE, SIDE, WIDEST_SIDE) * (1 + zoom) / 2 / getWidth() : 0.74);
    }

    private void place(int index, Node node) {
        if (getItems().size() > index) {
            double[] dividers = getDividerPositions();
            getItems().set(index, node);
            setDividerPositions(dividers);
        } else {
            getItems().add(node);
        }
    }
}
