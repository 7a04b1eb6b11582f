package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.view.Views;
import java.io.PrintWriter;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/// From a change of the message in focus until the view has nothing more to compute and is painted.
final class SelectMeasure {
    private static final int SELECTIONS = 60;

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;
    private final Random random = new Random(1);

    SelectMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all() {
        var work = window.work();
        if (work.following().total() == 0) return;
        for (View view : Bench.onScreen(() -> Views.of(window.desk()))) {
            measure("any message in " + view.name().title(), view.name(), work, random::nextInt);
        }
        var lost = work.following().lost();
        if (lost.isEmpty()) return;
        measure("a lost message in Journey", ViewName.JOURNEY, work, _ -> lost.get(random.nextInt(lost.size())));
        measure("a lost message in Records", ViewName.RECORDS, work, _ -> lost.get(random.nextInt(lost.size())));
    }

    private void measure(String what, ViewName view, Work work, IntUnaryOperator choice) {
        dog.doing("selecting " + what);
        window.go(Focus.START.on(view));
        var gauge = new Gauge();
        for (int i = 0; i < SELECTIONS; i++) {
            int message = choice.applyAsInt(work.following().total());
            int record = work.following().records(message)[0];
            gauge.time(() -> {
                BenchWindow.run(() -> window.desk().session().show(focus -> focus.on(message).onRecord(record)));
                window.settle();
            });
        }
        gauge.tell("selection of " + what, out);
    }
}
