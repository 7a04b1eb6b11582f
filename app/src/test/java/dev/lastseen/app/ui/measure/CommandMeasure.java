package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletionException;

/// Does once, in each view, whatever its menus offer, and tells what takes long: how long the screen's thread worked on it at a stretch, and how long jobs did that no
/// progress was shown of.
final class CommandMeasure {
    /// Milliseconds that a person does not notice.
    private static final double LONG = 100;
    private static final List<String> ELSEWHERE = List.of("File", "Help");

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;
    private final long screen = Bench.onScreen(() -> Thread.currentThread().threadId());

    CommandMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all() {
        int done = 0;
        for (var view : ViewName.values()) {
            window.go(focus(view));
            for (var action : window.actions()) {
                if (ELSEWHERE.contains(action.group())) continue;
                window.go(focus(view));
                if (!Bench.onScreen(() -> action.enabled().getAsBoolean())) continue;
                if (runs(view, action)) done++;
                else out.println(view.title() + ": " + action.title() + " needs a window that shows");
            }
        }
        out.printf("%d commands done; those of more than %.0f ms of the processor stand above%n", done, LONG);
    }

    private Focus focus(ViewName view) {
        var following = window.work().following();
        var lost = following.lost();
        if (lost.isEmpty()) return Focus.START.on(view);
        int message = lost.get(lost.size() / 2);
        return Focus.START.on(view).on(message).onRecord(following.records(message)[0]);
    }

    private boolean runs(ViewName view, Action action) {
        try {
            run(view, action);
            return true;
        } catch (CompletionException _) {
            return false;
        }
    }

    private void run(ViewName view, Action action) {
        dog.doing(action.title() + " in " + view.title());
        var gauge = new Gauge();
        boolean[] shown = {false};
        double before = worked();
        double[] longest = {0};
        gauge.time(() -> {
            stretch(longest, () -> BenchWindow.run(action.run()));
            boolean busy = true;
            while (busy) {
                shown[0] |= Bench.onScreen(() -> !window.desk().background().running().isEmpty() || window.desk().background().busyProperty().get());
                stretch(longest, window::frame);
                busy = Bench.onScreen(() -> window.desk().background().pending() > 0);
            }
        });
        double screens = worked() - before;
        if (longest[0] > LONG || gauge.worst() - screens > LONG && !shown[0]) {
            gauge.tell(view.title() + ": " + action.title() + (shown[0] ? " (progress shown)" : " (nothing shown)") + ", screen at most %.0f".formatted(longest[0]), out);
        }
    }

    private void stretch(double[] longest, Runnable step) {
        double before = worked();
        step.run();
        longest[0] = Math.max(longest[0], worked() - before);
    }

    /// Milliseconds that the screen's thread has worked.
    private double worked() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(screen) / 1e6;
    }
}
