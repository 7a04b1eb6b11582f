package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Outcome;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// How messages travel, and where they are lost: the route, the ledger of each boundary, and beside them what happened on the one that is looked at.
public final class BoundariesView implements View {
    private final Desk desk;
    private @Nullable BoundariesPage page;
    private @Nullable HopPanel panel;

    public BoundariesView(Desk desk) {
        this.desk = desk;
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
        return page().node();
    }

    @Override
    public void show(SessionState state) {
        page().show(state);
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (panel == null) panel = new HopPanel(desk);
        return panel.show(state) ? Optional.of(panel.node()) : Optional.empty();
    }

    @Override
    public String badge(Work work) {
        var following = work.following();
        int lost = following.follows() ? following.total() - following.verdicts().count(Outcome.DELIVERED) : 0;
        return lost == 0 ? "" : Quantity.count(lost);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("Boundaries", "Edit the route", "Ctrl+E", () -> page().editRoute()),
                Action.of("Boundaries", "Next boundary with losses", "l", () -> desk.session().show(focus -> LosingHops.next(desk.session().state(), focus))),
                Action.of("Boundaries", "Show the lost messages", "", () -> desk.session().show(focus -> focus.on(ViewName.MESSAGES)))
                        .onlyIf(() -> desk.session().focus().boundary().isPresent()));
    }

    private BoundariesPage page() {
        if (page == null) page = new BoundariesPage(desk);
        return page;
    }
}
