package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.NoDialogs;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.importers.ImportService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;

/// Drops evidence on a window that no screen shows and walks through all its views: what a person does first, so that the build can keep what that loads.
final class Tour {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int MESSAGES = 6;
    private static final Duration LOOK = Duration.millis(40);

    private final CompletableFuture<Void> done;
    private final Desk desk;
    private final Scene scene;
    private final WritableImage frame = new WritableImage(WIDTH, HEIGHT);
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /// @param home where the case and the preferences go
    /// @param done completed when the last view was seen, or something failed
    Tour(Supplier<ImportService> imports, Path home, CompletableFuture<Void> done) {
        this.done = done;
        desk = Desk.of(new Session(), new Styles(), new Silent(done), imports, new CaseFolders(home, Clock.systemUTC()));
        scene = new Scene(new Workbench(desk, Preferences.in(home), () -> {}), WIDTH, HEIGHT);
        desk.styles().apply(scene, desk.session().look());
    }

    void begin(List<Path> evidence) {
        steps.add(() -> desk.cases().take(evidence));
        for (var view : ViewName.values()) go(focus -> focus.on(view));
        for (var view : List.of(ViewName.JOURNEY, ViewName.RECORDS, ViewName.MESSAGES)) {
            for (int i = 0; i < MESSAGES; i++) lookAtLost(view, i);
        }
        steps.add(() -> desk.cases().abandon());
        look();
    }

    private void go(UnaryOperator<Focus> change) {
        steps.add(() -> desk.session().show(change));
    }

    private void lookAtLost(ViewName view, int number) {
        steps.add(() -> desk.session().work().ifPresent(work -> work.following().lost().stream().skip(number).findFirst().ifPresent(message ->
                desk.session().show(focus -> focus.on(view).on((int) message).onRecord(work.following().records(message)[0])))));
    }

    /// Paints, and takes the next step where nothing more is to come of the last one.
    private void look() {
        scene.snapshot(frame);
        if (done.isDone()) return;
        if (desk.background().pending() == 0) {
            var step = steps.poll();
            if (step == null) {
                done.complete(null);
                return;
            }
            step.run();
        }
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> look());
        pause.play();
    }

    /// Nobody can answer: whatever would be told ends the tour.
    private record Silent(CompletableFuture<Void> done) implements NoDialogs {
        @Override
        public void tell(Problem problem) {
            done.completeExceptionally(new IOException(problem.happened()));
        }

        @Override
        public void unexpected(Throwable failure) {
            done.completeExceptionally(failure);
        }
    }
}
