package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.view.Views;
import dev.lastseen.importers.ImportService;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;

/// How quick the workbench is, in a window of 1280×800 with software rendering. A frame is one step of input, the layout and the painting of the whole window.
///
/// Arguments: the folder of a case, and a log to drop.
final class WorkbenchBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /// The first warms the window up.
    private static final int DROPS = 4;
    private static final int FRAMES = 200;
    private static final int SELECTIONS = 40;

    private final PrintWriter out;
    private final Desk desk;
    private final Scene scene;
    private final WritableImage frame = new WritableImage(WIDTH, HEIGHT);

    private WorkbenchBenchmark(PrintWriter out, Path home) {
        this.out = out;
        Bench.start();
        var session = new Session();
        desk = Bench.onScreen(() -> Shop.desk(session, new Styles(), new Loud(), ImportService::new, new CaseFolders(home, Clock.systemUTC())));
        scene = Bench.onScreen(() -> new Scene(new Workbench(desk, Preferences.in(home), () -> {}), WIDTH, HEIGHT));
        Bench.onScreen(() -> {
            desk.styles().apply(scene, session.look());
            return true;
        });
        frame();
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var benchmark = new WorkbenchBenchmark(out, Files.createTempDirectory("workbench-benchmark"));
        for (int i = 0; i < DROPS; i++) benchmark.drop(Path.of(args[1]));
        benchmark.open(Path.of(args[0]));
        benchmark.scroll();
        benchmark.select();
        benchmark.heap();
        Platform.exit();
    }

    /// From the drop until the first lines are painted; then the import is cancelled.
    private void drop(Path log) {
        long begin = System.nanoTime();
        Bench.onScreen(() -> {
            desk.cases().take(List.of(log));
            return true;
        });
        until(() -> scene.getRoot().lookup("#first-lines") instanceof ListView<?> lines && !lines.getItems().isEmpty());
        frame();
        out.printf("drop of %s to first rows: %.0f ms%n", log.getFileName(), since(begin));
        Bench.onScreen(() -> {
            List.copyOf(desk.background().running()).forEach(task -> task.cancel(false));
            return true;
        });
        until(() -> desk.background().pending() == 0);
    }

    private void open(Path folder) {
        long begin = System.nanoTime();
        Bench.onScreen(() -> {
            desk.cases().open(folder);
            return true;
        });
        until(() -> desk.session().work().isPresent() && desk.background().pending() == 0);
        frame();
        out.printf("opening the case of %,d records: %.0f ms%n", desk.session().work().orElseThrow().state().records(), since(begin));
    }

    private void scroll() {
        go(Focus.START.on(ViewName.RECORDS));
        Node list = Bench.onScreen(() -> scene.getRoot().lookup("#log"));
        if (list == null) throw new IllegalStateException("no records");
        var times = new ArrayList<Double>();
        for (int i = 0; i < FRAMES; i++) {
            long begin = System.nanoTime();
            Bench.onScreen(() -> {
                list.fireEvent(wheel());
                return true;
            });
            frame();
            times.add(since(begin));
        }
        tell("scrolling the records, a frame", times);
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 600, 400, 600, 400, false, false, false, false, false, false, 0, -120, 0, -120,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.LINES, -9, 0, null);
    }

    /// From a change of the message in focus until the view has nothing more to compute and is painted.
    private void select() {
        var work = desk.session().work().orElseThrow();
        var random = new Random(1);
        for (View view : Bench.onScreen(() -> Views.of(desk))) {
            go(Focus.START.on(view.name()));
            var times = new ArrayList<Double>();
            for (int i = 0; i < SELECTIONS; i++) times.add(select(random.nextInt(work.following().total()), work));
            tell("selection of a message in " + view.name().title(), times);
        }
    }

    private double select(int message, Work work) {
        int record = work.following().records(message)[0];
        long begin = System.nanoTime();
        Bench.onScreen(() -> {
            desk.session().show(focus -> focus.on(message).onRecord(record));
            return true;
        });
        until(() -> desk.background().pending() == 0);
        frame();
        return since(begin);
    }

    private void go(Focus focus) {
        Bench.onScreen(() -> {
            desk.session().show(_ -> focus);
            return true;
        });
        frame();
        until(() -> desk.background().pending() == 0);
        frame();
    }

    private void frame() {
        Bench.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.snapshot(frame);
            return true;
        });
    }

    private void heap() {
        System.gc();
        var memory = Runtime.getRuntime();
        out.printf("heap in use after collection: %.0f MB of %.0f%n", (memory.totalMemory() - memory.freeMemory()) / 1e6, memory.maxMemory() / 1e6);
    }

    private void tell(String what, List<Double> times) {
        Collections.sort(times);
        out.printf("%s: median %.1f ms, p95 %.1f ms, worst %.1f ms%n", what, times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast());
    }

    private static void until(Callable<Boolean> condition) {
        while (!Bench.onScreen(condition)) LockSupport.parkNanos(500_000);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private record Loud() implements NoDialogs {
        @Override
        public void tell(Problem problem) {
            throw new IllegalStateException(problem.happened());
        }

        @Override
        public void unexpected(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
