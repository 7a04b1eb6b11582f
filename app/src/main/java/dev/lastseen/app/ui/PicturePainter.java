package dev.lastseen.app.ui;

import dev.lastseen.app.cli.Display.Picture;
import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.NoDialogs;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.Theme;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.importers.ImportService;
import dev.lastseen.model.store.UserFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Opens a case in a window that no screen shows, waits until its view is loaded, and takes the picture.
final class PicturePainter {
    private static final Duration LOOK_AGAIN = Duration.millis(60);
    private static final int CALM = 4;

    private final Picture picture;
    private final CompletableFuture<Void> painted;
    private final Desk desk;
    private final Scene scene;
    private int calm;

    /// @param painted completed when the picture is written or has failed
    PicturePainter(Supplier<ImportService> imports, Picture picture, CompletableFuture<Void> painted) {
        this.picture = picture;
        this.painted = painted;
        var session = new Session();
        var folders = new CaseFolders(UserFolder.path().resolve("cases"), Clock.system(ZoneId.systemDefault()));
        desk = Desk.of(session, new Styles(), new SilentDialogs(painted), imports, folders);
        session.look(look -> look.with(picture.dark() ? Theme.DARK : Theme.LIGHT));
        scene = new Scene(new Workbench(desk, Preferences.in(UserFolder.path()), () -> {}), picture.size().width(), picture.size().height());
        desk.styles().apply(scene, session.look());
    }

    void begin() {
        if (ViewName.of(picture.wanted().view()).isEmpty()) {
            fail("--view " + picture.wanted().view() + ": expected one of " + Arrays.stream(ViewName.values()).map(ViewName::title).collect(Collectors.joining(", ")));
            return;
        }
        desk.cases().open(picture.folder());
        lookAgain();
    }

    private void fail(String sentence) {
        painted.completeExceptionally(new IOException(sentence));
    }

    private void lookAgain() {
        if (painted.isDone()) return;
        var pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(_ -> step());
        pause.play();
    }

    private void step() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        boolean idle = desk.background().pending() == 0;
        calm = idle ? calm + 1 : 0;
        if (calm == 1) ask();
        if (calm > CALM) take();
        else lookAgain();
    }

    /// Once the case is open: goes where the picture is wanted.
    private void ask() {
        desk.session().show(this::wanted);
    }

    private Focus wanted(Focus focus) {
        var wanted = withBoundary(ViewName.of(picture.wanted().view()).map(focus::on).orElse(focus));
        var message = picture.wanted().message();
        if (message.isEmpty() || desk.session().work().isEmpty()) return wanted;
        int[] found = desk.session().work().get().analysis().find(message.get());
        if (found.length == 0) fail("no message is known by " + message.get());
        return found.length == 0 ? wanted : wanted.on(found[0]);
    }

    private Focus withBoundary(Focus focus) {
        var boundary = picture.wanted().boundary();
        if (boundary.isEmpty()) return focus;
        var systems = boundary.get().split(">", -1);
        if (systems.length == 2) return focus.at(new Focus.Hop(systems[0].strip(), systems[1].strip()));
        fail("--boundary " + boundary.get() + ": expected two systems, such as A>B");
        return focus;
    }

    private void take() {
        try {
            var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            ImageIO.write(image, "png", picture.out().toFile());
            painted.complete(null);
        } catch (IOException e) {
            painted.completeExceptionally(e);
        } finally {
            desk.cases().abandon();
        }
    }

    /// Nobody can answer: whatever would be told ends the painting.
    private record SilentDialogs(CompletableFuture<Void> painted) implements NoDialogs {
        @Override
        public void tell(Problem problem) {
            painted.completeExceptionally(new IOException(problem.happened()));
        }

        @Override
        public void unexpected(Throwable failure) {
            painted.completeExceptionally(failure);
        }
    }
}
