package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.importers.ImportService;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Tests of the whole window, driven as a person drives it; each has a window of its own.
@SuppressWarnings("NullAway.Init") // made before each test
abstract class WindowBench {
    /// The headless screen ends at 1000.
    private static final double WIDTH = 980;
    private static final double HEIGHT = 940;

    private final FxRobot robot = new FxRobot();
    private CountDownLatch closed = new CountDownLatch(1);
    private WorkbenchWindow window;

    @TempDir
    private Path home;

    @BeforeEach
    void start() {
        Bench.start();
        open(List.of());
    }

    final void open(List<Path> paths) {
        closed = new CountDownLatch(1);
        window = Bench.onScreen(() -> {
            var fresh = new WorkbenchWindow(home, ImportService::new, closed::countDown);
            fresh.stage().setWidth(WIDTH);
            fresh.stage().setHeight(HEIGHT);
            fresh.open(paths);
            return fresh;
        });
    }

    @AfterEach
    void end() throws InterruptedException {
        Bench.onScreen(() -> {
            window.stage().close();
            return true;
        });
        assertTrue(closed.await(30, TimeUnit.SECONDS), "the window closes");
    }

    final FxRobot robot() {
        return robot;
    }

    final WorkbenchWindow window() {
        return window;
    }

    final Path home() {
        return home;
    }

    /// Waits until the focus is as wanted.
    final void until(Predicate<Focus> condition) {
        waitUntil(() -> Bench.onScreen(() -> condition.test(window.desk().session().focus())));
    }

    /// Waits until no job runs any more.
    final void settle() {
        waitUntil(() -> Bench.onScreen(() -> window.desk().background().pending() == 0));
    }

    static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Bench.onScreen(condition)); // the scene changes only there
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
