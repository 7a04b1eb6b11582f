package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What sets the lost apart from the arrived, at a boundary or between any two sets of messages.
public final class ContrastView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable Analysis shown;
    private @Nullable TimeRange range;
    private @Nullable ContrastPane pane;
    private Background.@Nullable Running reading;

    public ContrastView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
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
        return pane == null ? List.of() : pane.actions();
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty() || !state.work().get().following().follows()) {
            stop();
            shown = null;
            pane = null;
            node.setContent(Parts.nothing("Nothing to compare", "Messages can be compared once they are followed through two systems."));
            return;
        }
        var work = state.work().get();
        if (shown != null && shown == work.analysis() && Objects.equals(range, state.focus().range().orElse(null))) {
            if (pane != null) pane.show(state);
        } else {
            read(work, state.focus().range().orElse(null));
        }
    }

    private void read(Work work, @Nullable TimeRange wanted) {
        stop();
        shown = work.analysis();
        range = wanted;
        reading = desk.background().quietly(_ -> new MessageSets(work.analysis()).all(wanted)).then(sets -> {
            pane = new ContrastPane(sets, work, desk);
            node.setContent(pane);
            pane.show(desk.session().state());
        }).start();
    }

    private void stop() {
        if (reading != null) reading.cancel();
        reading = null;
    }
}
