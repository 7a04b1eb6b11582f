package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.record.RecordPanel;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Where the record that is looked at comes from and what it touched; a click on another record goes on from there.
public final class LineageView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable RecordPanel side;
    private @Nullable Shown shown;
    /// Made once: to make and style its controls is most of what another record would cost.
    private @Nullable LineagePane pane;
    private Background.@Nullable Running reading;

    /// What is on screen.
    private record Shown(Work work, int record, Look look) {}

    public LineageView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public ViewName name() {
        return ViewName.LINEAGE;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FAMILY_TREE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (shown == null) return Optional.empty();
        if (side == null) side = new RecordPanel(desk);
        side.show(shown.work(), shown.record());
        return Optional.of(side);
    }

    @Override
    public void show(SessionState state) {
        var record = state.work().map(work -> record(work, state)).orElse(OptionalInt.empty());
        if (record.isEmpty()) {
            stop();
            shown = null;
            node.setContent(Parts.nothing("No record is looked at", "Choose a record in any view, or a message: then the record that saw it last."));
            return;
        }
        var wanted = new Shown(state.work().orElseThrow(), record.getAsInt(), state.look());
        if (!wanted.equals(shown)) read(wanted);
    }

    private static OptionalInt record(Work work, SessionState state) {
        if (state.focus().record().isPresent() || state.focus().message().isEmpty()) return state.focus().record();
        return OptionalInt.of(work.following().verdicts().proof(state.focus().message().getAsInt()));
    }

    private void read(Shown wanted) {
        stop();
        shown = wanted;
        reading = desk.background().quietly(job -> LineageFacts.of(wanted.record(), wanted.work(), job::isCancelled)).then(facts -> fill(facts, wanted.work())).start();
    }

    private void fill(LineageFacts facts, Work work) {
        LineagePane filled = pane == null ? new LineagePane(desk) : pane;
        pane = filled;
        filled.show(facts, work);
        if (!filled.equals(node.getContent())) node.setContent(filled);
        node.setVvalue(0);
    }

    private void stop() {
        if (reading != null) reading.cancel();
        reading = null;
    }
}
