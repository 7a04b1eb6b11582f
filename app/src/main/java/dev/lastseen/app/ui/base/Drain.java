package dev.lastseen.app.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Brings what other threads find to the screen, many at a time: at most one step on the screen's thread in 75 ms, however fast they come.
public final class Drain<T> {
    private static final Duration PAUSE = Duration.millis(75);

    private final Consumer<List<T>> screen;
    private List<T> waiting = new ArrayList<>();

    /// @param screen gets what came, in order, on the screen's thread
    public Drain(Consumer<List<T>> screen) {
        this.screen = screen;
    }

    /// Adds something; from any thread.
    public synchronized void add(T found) {
        waiting.add(found);
        if (waiting.size() == 1) Background.onScreen(this::flushSoon);
    }

    private void flushSoon() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> screen.accept(take()));
        pause.play();
    }

    private synchronized List<T> take() {
        var taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }
}
