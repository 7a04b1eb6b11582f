package dev.lastseen.app.ui.journey;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Work;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done with the message on screen.
final class JourneyActions {
    private static final String GROUP = "Journey";

    private final Desk desk;
    private final Supplier<@Nullable JourneyPane> pane;

    JourneyActions(Desk desk, Supplier<@Nullable JourneyPane> pane) {
        this.desk = desk;
        this.pane = pane;
    }

    List<Action> all() {
        return List.of(
                Action.of(GROUP, "Next lost message", "j", () -> step(1)).onlyIf(() -> pane.get() != null),
                Action.of(GROUP, "Previous lost message", "k", () -> step(-1)).onlyIf(() -> pane.get() != null),
                action("Draw as lanes", "1", shown -> shown.drawing().choose(JourneyDrawing.Kind.LANES)),
                action("Draw as sequence", "2", shown -> shown.drawing().choose(JourneyDrawing.Kind.SEQUENCE)),
                action("Draw as spans", "3", shown -> shown.drawing().choose(JourneyDrawing.Kind.SPANS)),
                action("Show it in the records", "r", JourneyPane::showRecords),
                action("Copy picture of the journey", "Ctrl+Shift+C", shown -> shown.drawing().copy()),
                action("Save journey as SVG…", "", shown -> shown.drawing().saveSvg()),
                action("Save journey as PNG…", "", shown -> shown.drawing().savePng()));
    }

    private Action action(String title, String keys, Consumer<JourneyPane> run) {
        return Action.of(GROUP, title, keys, () -> {
            var shown = pane.get();
            if (shown != null) run.accept(shown);
        }).onlyIf(() -> pane.get() != null);
    }

    /// Goes on among the lost messages of the boundary that is looked at, or of all.
    private void step(int by) {
        desk.session().work().ifPresent(work -> desk.background().quietly(_ -> neighbour(work, desk.session().focus(), by)).then(message -> {
            if (message >= 0) desk.session().show(focus -> focus.on(message));
        }).start());
    }

    private static int neighbour(Work work, Focus focus, int by) {
        var lost = focus.boundary().map(hop -> work.analysis().lostBetween(hop.from(), hop.to())).orElseGet(() -> work.following().lost());
        int at = lost.indexOf(focus.message().orElse(-1));
        int next = at < 0 ? 0 : at + by;
        return next < 0 || next >= lost.size() ? -1 : lost.get(next);
    }
}
