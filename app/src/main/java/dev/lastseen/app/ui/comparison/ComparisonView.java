package dev.lastseen.app.ui.comparison;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.casework.TimeSpans;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Before against after: two stretches of time picked on the timeline, or this capture and another.
public final class ComparisonView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable Analysis shown;
    private @Nullable ComparisonPane pane;
    private Background.@Nullable Running reading;

    public ComparisonView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
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
            stop();
            shown = null;
            pane = null;
            node.setContent(Parts.nothing("Nothing to compare", "Stretches of time can be compared once messages are followed through two systems."));
        } else if (shown == null || shown != state.work().get().analysis()) {
            read(state.work().get());
        } else if (pane != null) {
            pane.show(state);
        }
    }

    private void read(Work work) {
        stop();
        shown = work.analysis();
        reading = desk.background().quietly(_ -> TimeSpans.whole(work.analysis())).then(whole -> {
            if (whole.isEmpty()) {
                node.setContent(Parts.nothing("Nothing to compare", "No record of this case has a time."));
                return;
            }
            pane = new ComparisonPane(whole.get(), work, desk);
            node.setContent(pane);
        }).start();
    }

    private void stop() {
        if (reading != null) reading.cancel();
        reading = null;
    }
}
