package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.record.RecordPanel;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Writes the evidence report: what people say at the left, how it will read at the right.
public final class ReportView implements View {
    private final Desk desk;
    private final StackPane node = new StackPane();
    private @Nullable Casework shown;
    private @Nullable ReportPane pane;
    private @Nullable RecordPanel side;
    private Background.@Nullable Running reading;

    public ReportView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ViewName name() {
        return ViewName.REPORT;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FILE_DOCUMENT_OUTLINE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String badge(Work work) {
        long pinned = work.state().annotations().stream().filter(annotation -> annotation.kind() == Kind.PIN).count();
        return pinned == 0 ? "" : Quantity.count(pinned);
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (state.work().isEmpty() || state.focus().record().isEmpty()) return Optional.empty();
        if (side == null) side = new RecordPanel(desk);
        side.show(state.work().get(), state.focus().record().getAsInt());
        return Optional.of(side);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(name().title(), "Export the report", "Ctrl+Shift+E", () -> {
            if (pane != null) pane.export();
        }).onlyIf(() -> pane != null));
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty() || state.work().get().analysis().sources().isEmpty()) {
            if (reading != null) reading.cancel();
            shown = null;
            pane = null;
            node.getChildren().setAll(Parts.nothing("Nothing to report yet", "Add evidence first: the report tells what was found in it, proven line by line."));
        } else if (shown != state.work().get().casework()) {
            open(state.work().get());
        } else if (pane != null) {
            pane.show(state);
        }
    }

    private void open(Work work) {
        if (reading != null) reading.cancel();
        shown = work.casework();
        pane = null;
        node.getChildren().setAll(Parts.nothing("Reading what was written", ""));
        reading = desk.background().quietly(_ -> StorySettings.load(work.casework().settings())).then(story -> {
            var fresh = new ReportPane(work.casework(), story, desk);
            pane = fresh;
            node.getChildren().setAll(fresh);
            fresh.show(desk.session().state());
        }).start();
    }
}
