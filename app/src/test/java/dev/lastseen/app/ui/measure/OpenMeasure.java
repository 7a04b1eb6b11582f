package dev.lastseen.app.ui.measure;

import java.io.PrintWriter;
import java.nio.file.Path;

/// From the wish to open a case until the first picture of it, and until everything in the start view is there.
final class OpenMeasure {
    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;

    OpenMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all(Path folder) {
        dog.doing("opening the case");
        var first = new Gauge();
        var whole = new Gauge();
        whole.time(() -> {
            first.time(() -> {
                BenchWindow.run(() -> window.desk().cases().open(folder));
                window.until(() -> window.desk().session().work().isPresent());
                window.frame();
            });
            window.settle();
        });
        var rest = new Gauge();
        dog.doing("resting after the case was opened");
        rest.time(window::rest);
        first.tell("opening the case to its first picture", out);
        whole.tell("opening the case until nothing more comes", out);
        rest.tell("afterwards, where nobody waits", out);
        out.printf("the case has %,d records and %,d messages%n", window.work().state().records(), window.work().following().total());
    }
}
