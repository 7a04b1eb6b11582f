package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.start.StartView;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Does where nobody sees it, in short steps and only while nothing else is done, what the first drop and the first looks at an opened case would have to wait for:
/// code that has never run, fonts, styles, indexes. Belongs to the screen's thread.
public final class Warmup {
    private static final Duration PAUSE = Duration.millis(40);
    /// Steps are not taken where a job ran within so many looks.
    private static final int CALM = 5;

    private final Desk desk;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private @Nullable Backstage backstage;
    private boolean ticking;
    private int calm;

    public Warmup(Desk desk) {
        this.desk = desk;
        desk.session().stateProperty().addListener((_, before, now) -> changed(before, now));
    }

    /// To be called when the window is there.
    public void begin() {
        steps.add(() -> StartView.rehearse(desk));
        tick();
    }

    /// True where nothing is left to do.
    public boolean isDone() {
        return steps.isEmpty() && !ticking;
    }

    private void changed(SessionState before, SessionState now) {
        if (before.work().map(Work::casework).equals(now.work().map(Work::casework))) return;
        steps.clear();
        calm = 0;
        backstage = now.work().map(work -> new Backstage(work, desk.styles(), now.look())).orElse(null);
        if (backstage == null) return;
        steps.addAll(backstage.scenes());
        tick();
    }

    private void tick() {
        if (ticking) return;
        ticking = true;
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> step());
        pause.play();
    }

    private void step() {
        ticking = false;
        calm = isIdle() ? calm + 1 : 0;
        var step = calm < CALM ? null : steps.poll();
        if (step != null) step.run();
        if (!steps.isEmpty() || !isIdle()) tick();
        else backstage = null;
    }

    private boolean isIdle() {
        return desk.background().pending() == 0 && (backstage == null || backstage.isIdle());
    }
}
