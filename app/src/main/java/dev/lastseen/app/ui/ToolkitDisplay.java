package dev.lastseen.app.ui;

import dev.lastseen.app.cli.Display;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.importers.ImportService;
import dev.lastseen.model.store.UserFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The display of this machine, through JavaFX. For one use in a process: the toolkit starts once.
public final class ToolkitDisplay implements Display {
    private final Logger toolkit = Logger.getLogger("javafx");
    private final Supplier<ImportService> imports;

    /// @param imports reads evidence; asked for when something is to be read
    public ToolkitDisplay(Supplier<ImportService> imports) {
        this.imports = imports;
        toolkit.setLevel(Level.SEVERE); // it warns of running on the class path, which is where its libraries must run
    }

    @Override
    public void open(List<Path> paths) {
        var closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> new WorkbenchWindow(UserFolder.path(), imports, closed::countDown).open(paths));
        } catch (UnsupportedOperationException e) {
            throw new UncheckedIOException(new IOException("no window can be opened on this machine; lastseen --help names the commands that need none", e));
        }
        await(closed);
        Platform.exit();
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // whoever interrupts wants the program to end
        }
    }

    @Override
    public void paint(Picture picture) throws IOException {
        behindTheScenes("the picture failed", painted -> new PicturePainter(imports, picture, painted).begin());
    }

    /// Does in a window that no screen shows what people do first, so that the build can keep what that loads.
    ///
    /// @param home     an empty folder for the case
    /// @param evidence what is dropped on the window
    public void rehearse(Path home, List<Path> evidence) throws IOException {
        behindTheScenes("the rehearsal failed", done -> new Tour(imports, home, done).begin(evidence));
    }

    private static void behindTheScenes(String failure, Consumer<CompletableFuture<Void>> begin) throws IOException {
        startHeadless();
        var done = new CompletableFuture<Void>();
        Background.onScreen(() -> begin.accept(done));
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() == null ? failure : e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Platform.exit();
        }
    }

    /// Without a display, and with a renderer that needs no graphics card.
    private static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> {});
    }
}
