package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Cases;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Look;
import dev.lastseen.app.ui.base.NoDialogs;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.view.Views;
import dev.lastseen.importers.ImportService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// The views of an open case on a stage that no screen shows, with a session of its own: looks at a few messages there. What fails is not told, for it fails again
/// where somebody looks.
final class Backstage {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 650;
    private static final int LOOKS = 6;
    /// Of more records the lineage is not prepared: that takes seconds, and memory that others need.
    private static final int FEW = 3_000_000;
    /// None that computes for seconds what perhaps nobody asks for.
    private static final List<ViewName> OFTEN = List.of(ViewName.JOURNEY, ViewName.RECORDS);
    private static final List<ViewName> ONCE = List.of(ViewName.MESSAGES, ViewName.SOURCES);

    private final Work work;
    private final Session session = new Session();
    private final Background background;
    private final Scene scene;
    private final WritableImage frame = new WritableImage(WIDTH, HEIGHT);

    Backstage(Work work, Styles styles, Look look) {
        this.work = work;
        var threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("backstage-", 1).factory());
        background = new Background(threads, threads, _ -> {});
        var cases = new Cases(session, background, _ -> {}, ImportService::new, new CaseFolders(Path.of(""), Clock.systemUTC()));
        var stage = new Stagehand(Views.of(new Desk(session, cases, background, new Silence(), styles)));
        scene = new Scene(stage, WIDTH, HEIGHT);
        styles.apply(scene, look);
        session.look(_ -> look);
        session.open(work, Focus.START.on(OFTEN.getFirst()));
        session.stateProperty().addListener((_, _, state) -> stage.show(state));
    }

    /// True where no job runs.
    boolean isIdle() {
        return background.pending() == 0;
    }

    /// What to do, one after the other, each when the jobs of the last one have ended.
    List<Runnable> scenes() {
        var scenes = new ArrayList<Runnable>();
        if (work.following().total() == 0) return scenes;
        for (var view : OFTEN) {
            for (int i = 0; i < LOOKS; i++) look(view, i, scenes);
        }
        if (work.state().records() <= FEW) {
            scenes.add(() -> background.quietly(_ -> {
                work.analysis().lineages().prepare();
                return true;
            }).start());
            for (int i = 0; i < LOOKS; i++) look(ViewName.LINEAGE, i, scenes);
        }
        for (var view : ONCE) look(view, 0, scenes);
        return scenes;
    }

    private void look(ViewName view, int number, List<Runnable> scenes) {
        int message = (int) ((long) number * work.following().total() / LOOKS);
        scenes.add(() -> session.glide(focus -> focus.on(view).on(message).onRecord(work.following().records(message)[0])));
        scenes.add(() -> scene.snapshot(frame));
    }

    private record Silence() implements NoDialogs {
        @Override
        public void tell(Problem problem) {}

        @Override
        public void unexpected(Throwable failure) {}
    }
}
