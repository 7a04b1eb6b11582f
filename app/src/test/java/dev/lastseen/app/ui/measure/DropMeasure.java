package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.RowList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// From the drop of a log on the window that shows the start page until its first lines are painted; then the import is cancelled.
final class DropMeasure {
    private static final int DROPS = 8;

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;

    DropMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all(List<Path> logs) {
        window.rest();
        for (var log : logs) {
            dog.doing("dropping " + log.getFileName());
            var first = Gauge.ofPictures();
            drop(log, first);
            first.tell("first drop of " + log.getFileName() + " to first rows", out);
            var others = Gauge.ofPictures();
            for (int i = 0; i < DROPS; i++) drop(log, others);
            others.tell("further drops of " + log.getFileName(), out);
        }
    }

    private void drop(Path log, Gauge gauge) {
        gauge.time(() -> {
            BenchWindow.run(() -> window.desk().cases().take(List.of(log)));
            window.until(() -> window.root().lookup("#first-lines") instanceof RowList lines && lines.rows() > 0);
            window.frame();
        });
        BenchWindow.run(() -> List.copyOf(window.desk().background().running()).forEach(task -> task.cancel(false)));
        window.settle();
    }
}
