package dev.lastseen.app.ui.bench;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.NoDialogs;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Views under test: a desk whose dialogs remember what they were told, on the headless platform.
public final class Bench {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Path> saved = new CopyOnWriteArrayList<>();
    private final Desk desk;

    /// @param folder where new cases go
    public Bench(Path folder) {
        this(folder, ImportService::new);
    }

    /// @param imports asked for what reads evidence, on the thread of the job that needs it
    public Bench(Path folder, Supplier<ImportService> imports) {
        start();
        var folders = new CaseFolders(folder.resolve("cases"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        desk = onScreen(() -> Desk.of(new Session(), new Styles(), new Memory(told, saved), imports, folders));
    }

    /// Starts the toolkit, unless another has.
    public static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException _) {
            return; // another has started it
        }
    }

    public Desk desk() {
        return desk;
    }

    /// What dialogs were asked to tell, in order.
    public List<String> told() {
        return told;
    }

    /// Where all is saved from now on.
    public void saveTo(Path file) {
        saved.addFirst(file);
    }

    /// Does something on the screen's thread and waits for it.
    public static <T> T onScreen(Callable<T> step) {
        if (Platform.isFxApplicationThread()) return call(step);
        var done = new CompletableFuture<T>();
        Background.onScreen(() -> {
            try {
                done.complete(step.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    private static <T> T call(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// The sample incident in memory.
    public static Casework sample(Path folder) {
        var casework = Casework.inMemory(new ImportService());
        casework.add(call(() -> SampleFiles.writeTo(folder)), ImportOptions.NONE, Progress.NONE);
        return casework;
    }

    public void open(Casework casework, Focus focus) {
        onScreen(() -> {
            desk.session().open(new Work(casework, casework.state()), focus);
            return true;
        });
    }

    /// Puts a node into a scene of its own, which no window shows.
    public Scene scene(Node node, double width, double height) {
        return onScreen(() -> {
            var scene = new Scene(node instanceof Parent parent ? parent : new StackPane(node), width, height);
            desk.styles().apply(scene, desk.session().look());
            return scene;
        });
    }

    /// Waits until no job runs any more and everything is laid out.
    public void settle(Scene scene) {
        int calm = 0;
        while (calm < 3) {
            boolean idle = onScreen(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return desk.background().pending() == 0;
            });
            calm = idle ? calm + 1 : 0;
            if (!idle) pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Memory(List<String> told, List<Path> saved) implements NoDialogs {
        @Override
        public Optional<Path> save(String title, String name) {
            return saved.stream().findFirst();
        }

        @Override
        public void tell(Problem problem) {
            told.add(problem.title() + ": " + problem.happened() + " " + problem.remedy());
        }

        @Override
        public void unexpected(Throwable failure) {
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            told.add(trace.toString());
        }
    }
}
