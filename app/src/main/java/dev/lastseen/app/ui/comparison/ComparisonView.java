package dev.lastseen.app.ui.comparison;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.TimeSpans;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.ReadPage;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Before against after: two stretches of time picked on the timeline, or this capture and another.
public final class ComparisonView implements View {
    private final Desk desk;
    private final ReadPage<Analysis, ComparisonPane> node;

    public ComparisonView(Desk desk) {
        this.desk = desk;
        node = new ReadPage<>(desk.background());
    }

    @Override
    public ViewName name() {
        return ViewName.COMPARISON;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SCALE_BALANCE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty() || !state.work().get().following().follows()) {
            node.nothing("Nothing to compare", "Stretches of time can be compared once messages are followed through two systems.");
            return;
        }
        var work = state.work().get();
        if (node.isAbout(work.analysis())) node.page().ifPresent(pane -> pane.show(state));
        else node.read(work.analysis(), _ -> TimeSpans.whole(work.analysis()), whole -> {
            if (whole.isEmpty()) node.say("Nothing to compare", "No record of this case has a time.");
            return whole.map(span -> new ComparisonPane(span, work, desk));
        });
    }
}
