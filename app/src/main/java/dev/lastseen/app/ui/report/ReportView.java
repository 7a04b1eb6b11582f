package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.record.RecordPanel;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The exhibits of a case: records that were pinned, noted or marked, each with what the analyst says of it.
public final class ReportView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable RecordPanel side;
    private @Nullable Shown shown;
    private @Nullable ExhibitList list;
    private Background.@Nullable Running reading;

    /// What the view shows, or is about to show.
    private record Shown(Work work, double zoom) {}

    public ReportView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
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
    public void show(SessionState state) {
        if (state.work().isEmpty() || state.work().get().state().annotations().isEmpty()) {
            if (reading != null) reading.cancel();
            shown = null;
            list = null;
            node.setContent(Parts.nothing("Nothing is pinned yet",
                    "Pin a record that proves something, or write a note beside it: exhibits stand here in the order in which they were made, each with its line."));
            return;
        }
        var wanted = new Shown(state.work().get(), state.look().zoom());
        if (!wanted.equals(shown)) read(wanted);
        else if (list != null) list.look(state);
    }

    private void read(Shown wanted) {
        if (reading != null) reading.cancel();
        shown = wanted;
        reading = desk.background().quietly(_ -> Exhibit.of(wanted.work())).then(exhibits -> {
            if (!Objects.equals(shown, wanted)) return;
            list = new ExhibitList(exhibits, wanted.work(), desk);
            node.setContent(list);
        }).start();
    }
}
