package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// What was read, how, and what was not.
public final class SourcesView implements View {
    private final Desk desk;
    private @Nullable SourcesPane pane;
    private @Nullable SourcePanel side;

    public SourcesView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ViewName name() {
        return ViewName.SOURCES;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FILE_MULTIPLE_OUTLINE;
    }

    @Override
    public Node node() {
        return pane();
    }

    private SourcesPane pane() {
        SourcesPane known = pane;
        if (known == null) {
            known = new SourcesPane(desk, this::choose);
            pane = known;
        }
        return known;
    }

    private SourcePanel panel() {
        SourcePanel known = side;
        if (known == null) {
            known = new SourcePanel(desk);
            side = known;
        }
        return known;
    }

    private void choose(Work work, SourceLine line) {
        panel().show(work, line);
    }

    @Override
    public void show(SessionState state) {
        pane().show(state);
    }

    @Override
    public Optional<Node> side(SessionState state) {
        return state.work().filter(work -> !work.state().sources().isEmpty()).map(_ -> panel());
    }

    @Override
    public String badge(Work work) {
        return Quantity.count(work.state().sources().size());
    }

    @Override
    public List<Action> actions() {
        var group = ViewName.SOURCES.title();
        return List.of(
                Action.of(group, "Secure the evidence", "", () -> new Safekeeping(desk).secure()),
                Action.of(group, "Point at evidence that moved", "", () -> new Safekeeping(desk).relocate()),
                Action.of(group, "Compare all files with their hashes", "", () -> pane().verify()));
    }
}
