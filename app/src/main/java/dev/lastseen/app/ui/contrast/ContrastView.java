package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.ReadPage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What sets the lost apart from the arrived, at a boundary or between any two sets of messages.
public final class ContrastView implements View {
    private final Desk desk;
    private final ReadPage<Compared, ContrastPane> node;

    /// What the page is about: sets of messages depend on the stretch of time that is chosen.
    private record Compared(Analysis analysis, Optional<TimeRange> range) {}

    public ContrastView(Desk desk) {
        this.desk = desk;
        node = new ReadPage<>(desk.background());
    }

    @Override
    public ViewName name() {
        return ViewName.CONTRAST;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.COMPARE_HORIZONTAL;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return node.page().map(ContrastPane::actions).orElse(List.of());
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty() || !state.work().get().following().follows()) {
            node.nothing("Nothing to compare", "Messages can be compared once they are followed through two systems.");
            return;
        }
        var work = state.work().get();
        var wanted = new Compared(work.analysis(), state.focus().range());
        if (node.isAbout(wanted)) node.page().ifPresent(pane -> pane.show(state));
        else node.read(wanted, _ -> new MessageSets(work.analysis()).all(wanted.range().orElse(null)), sets -> Optional.of(page(sets, work)));
    }

    private ContrastPane page(List<MessageSet> sets, Work work) {
        var pane = new ContrastPane(sets, work, desk);
        pane.show(desk.session().state());
        return pane;
    }
}
