package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import org.controlsfx.control.BreadCrumbBar;

/// Where the analyst stands: view, boundary, message. Each part leads back to itself.
final class Trail extends BreadCrumbBar<Trail.Crumb> {
    /// @param focus what the crumb stands for
    record Crumb(String words, UnaryOperator<Focus> focus) {
        @Override
        public String toString() {
            return words;
        }
    }

    Trail(Session session) {
        setAutoNavigationEnabled(false);
        setCrumbFactory(this::crumb);
        setOnCrumbAction(event -> session.show(event.getSelectedCrumb().getValue().focus()));
    }

    private Button crumb(TreeItem<Crumb> item) {
        var words = Visible.of(String.valueOf(item.getValue()));
        var crumb = new Button(item.getParent() == null ? words : "/   " + words);
        crumb.setMnemonicParsing(false); // names may hold an underscore
        crumb.getStyleClass().setAll("button", "bare", "crumb");
        if (item.isLeaf()) crumb.getStyleClass().add("last");
        return crumb;
    }

    void show(SessionState state) {
        setSelectedCrumb(state.work().isEmpty() ? null : buildTreeModel(crumbs(state).toArray(Crumb[]::new)));
    }

    private static List<Crumb> crumbs(SessionState state) {
        var focus = state.focus();
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(focus.view().title(), now -> now.atNoBoundary().onNoMessage()));
        focus.boundary().ifPresent(hop -> crumbs.add(new Crumb(hop.toString(), Focus::onNoMessage)));
        state.work().ifPresent(work -> focus.message().ifPresent(message ->
                crumbs.add(new Crumb(work.following().name(message), now -> now))));
        return crumbs;
    }
}
