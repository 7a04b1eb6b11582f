package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.app.ui.record.RecordPanel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// One message across all systems, and the proof of what became of it.
public final class JourneyView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private final JourneyActions actions;
    private @Nullable RecordPanel side;
    private @Nullable Shown shown;
    /// The page, made once: to make and style its controls for every message is most of what one would cost.
    private @Nullable JourneyPane known;
    /// The same while a message is on it.
    private @Nullable JourneyPane pane;
    private Background.@Nullable Running reading;

    /// What the view shows, or is about to show.
    private record Shown(Work work, int message, Times times, double zoom) {}

    public JourneyView(Desk desk) {
        this.desk = desk;
        actions = new JourneyActions(desk, () -> pane);
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public ViewName name() {
        return ViewName.JOURNEY;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignM.MAP_MARKER_PATH;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (state.work().isEmpty() || state.focus().message().isEmpty() || state.focus().record().isEmpty()) return Optional.empty();
        if (side == null) side = new RecordPanel(desk);
        side.show(state.work().get(), state.focus().record().getAsInt());
        return Optional.of(side);
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty() || state.focus().message().isEmpty()) {
            stop();
            shown = null;
            pane = null;
            nothing(state);
            return;
        }
        var wanted = new Shown(state.work().get(), state.focus().message().getAsInt(), Times.of(state.look()), state.look().zoom());
        if (!isShown(wanted)) read(wanted);
        else if (pane != null) pane.show(state);
    }

    private boolean isShown(Shown wanted) {
        return shown != null && shown.work().analysis() == wanted.work().analysis() && shown.message() == wanted.message() && shown.times().equals(wanted.times()) && shown.zoom() == wanted.zoom();
    }

    private void nothing(SessionState state) {
        boolean follows = state.work().isPresent() && state.work().get().following().follows();
        node.setContent(Parts.nothing("No message is looked at", follows
                ? "Choose one that was lost at a boundary or in the list of messages, or paste any of its identifiers into the field above."
                : "No identifier links two systems, so there are no messages to follow. Evidence of a second system would settle it."));
    }

    private void read(Shown wanted) {
        stop();
        shown = wanted;
        reading = desk.background().quietly(_ -> new PageReader(wanted.work(), wanted.times()).read(wanted.message())).then(page -> {
            if (!Objects.equals(shown, wanted)) return;
            fill(page, wanted.work());
            lookAtItsEnd(page);
        }).start();
    }

    private void fill(JourneyPage page, Work work) {
        JourneyPane filled = known == null ? new JourneyPane(desk) : known;
        known = filled;
        pane = filled;
        filled.show(page, work, desk.session().state());
        if (!filled.equals(node.getContent())) node.setContent(filled);
        node.setVvalue(0);
    }

    /// The record that matters most stands beside the page, where no other is looked at.
    private void lookAtItsEnd(JourneyPage page) {
        if (desk.session().focus().record().isPresent()) return;
        page.facts().seen().stream().filter(seen -> seen.role() != Role.SIGHTING).findFirst().ifPresent(last -> desk.session().glide(focus -> focus.onRecord(last.record())));
    }

    private void stop() {
        if (reading != null) reading.cancel();
        reading = null;
    }
}
