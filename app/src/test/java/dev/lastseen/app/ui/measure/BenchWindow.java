package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.Warmup;
import dev.lastseen.app.ui.Workbench;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.NoDialogs;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.importers.ImportService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;

/// The workbench in a scene of 1280×800 that no window shows. A frame is styles, layout and painting of everything, one after the other; in a real window painting
/// runs beside the next frame and is confined to what changed, so frames there take less.
final class BenchWindow {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    private static final double NOTCH = 40;
    private static final long A_MOMENT = 300_000L;

    private final Desk desk;
    private final Workbench workbench;
    private final Scene scene;
    private final Warmup warmup;
    private final WritableImage frame = new WritableImage(WIDTH, HEIGHT);
    private final AtomicReference<RuntimeException> trouble = new AtomicReference<>();

    /// @param home where new cases and preferences go
    BenchWindow(Path home) {
        Bench.start();
        var session = new Session();
        desk = Bench.onScreen(() -> Desk.of(session, new Styles(), new Loud(trouble), ImportService::new, new CaseFolders(home, Clock.systemUTC())));
        workbench = Bench.onScreen(() -> new Workbench(desk, Preferences.in(home), () -> {}));
        scene = Bench.onScreen(() -> new Scene(workbench, WIDTH, HEIGHT));
        run(() -> desk.styles().apply(scene, session.look()));
        frame();
        warmup = Bench.onScreen(() -> new Warmup(desk));
        run(warmup::begin);
    }

    /// Waits as a person does who looks first: until the window has done what it does while nobody asks for anything.
    void rest() {
        until(() -> desk.background().pending() == 0 && warmup.isDone());
    }

    Desk desk() {
        return desk;
    }

    Work work() {
        return Bench.onScreen(() -> desk.session().work().orElseThrow());
    }

    Parent root() {
        return workbench;
    }

    /// Everything that can be done now.
    List<Action> actions() {
        return Bench.onScreen(() -> workbench.actions().all());
    }

    /// Does something on the screen's thread and waits for it.
    static void run(Runnable step) {
        Bench.onScreen(() -> {
            step.run();
            return true;
        });
    }

    void frame() {
        run(() -> scene.snapshot(frame));
    }

    /// Waits until all jobs have ended, then paints.
    void settle() {
        until(() -> desk.background().pending() == 0);
        frame();
    }

    void go(Focus focus) {
        run(() -> desk.session().show(_ -> focus));
        frame();
        settle();
    }

    /// Waits; what went wrong meanwhile ends the benchmark.
    void until(Callable<Boolean> condition) {
        while (!Bench.onScreen(condition)) {
            if (trouble.get() != null) throw trouble.get();
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    Node find(String selector) {
        var found = Bench.onScreen(() -> scene.getRoot().lookup(selector));
        if (found == null) throw new IllegalStateException("nothing on screen is " + selector);
        return found;
    }

    /// Turns the wheel by one notch.
    static void wheel(Node node, double x, double y, int direction) {
        node.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, NOTCH * direction, 0, NOTCH * direction, NOTCH, NOTCH,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.LINES, 3.0 * direction, 0, null));
    }

    /// Nobody can answer: whatever would be told ends the benchmark.
    private record Loud(AtomicReference<RuntimeException> trouble) implements NoDialogs {
        @Override
        public void tell(Problem problem) {
            trouble.set(new IllegalStateException(problem.happened()));
        }

        @Override
        public void unexpected(Throwable failure) {
            trouble.set(new IllegalStateException(failure));
        }
    }
}
