package dev.lastseen.app.ui.base;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One view of the workbench. Made when the window opens, but its controls only when it is shown first. All methods are called on the screen's thread.
public interface View {
    ViewName name();

    Ikon icon();

    /// The view itself; built by the first call, the same node in every other.
    Node node();

    /// Shows `state`. Called before the view appears and then for every change as long as it is on screen, never while it is hidden. What takes long is computed in
    /// the background and must not be shown any more when a later state has come.
    void show(SessionState state);

    /// What stands at the right of the view, where it has something to say there about `state`. The same node as long as the state is the same.
    default Optional<Node> side(SessionState state) {
        return Optional.empty();
    }

    /// The number beside its name in the navigation, cheap to tell; empty for none.
    default String badge(Work work) {
        return "";
    }

    /// What can be done in this view, for menus, keys, palette and help; their keys work only while the view is on screen.
    default List<Action> actions() {
        return List.of();
    }
}
