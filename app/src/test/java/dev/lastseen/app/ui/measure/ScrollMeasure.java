package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import java.io.PrintWriter;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/// Frames while the long lists are scrolled: by the wheel, a page a frame, and to places anywhere, as dragging the bar does.
final class ScrollMeasure {
    private static final int FRAMES = 200;
    private static final int PAGE = 8;

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;
    private final Random random = new Random(1);

    ScrollMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all() {
        scroll(ViewName.RECORDS, "#log");
        scroll(ViewName.MESSAGES, "#messages-list");
    }

    private void scroll(ViewName view, String list) {
        dog.doing("scrolling " + view.title());
        window.go(Focus.START.on(view));
        Node node = window.find(list);
        Node bar = window.find(list + " > .scroll-bar");
        measure(view.title() + " by the wheel, a frame", _ -> BenchWindow.wheel(node, 600, 400, -1));
        measure(view.title() + " by pages, a frame", _ -> {
            for (int i = 0; i < PAGE; i++) BenchWindow.wheel(node, 600, 400, -1);
        });
        if (bar instanceof ScrollBar wanted) measure(view.title() + " to anywhere, a frame", _ -> wanted.setValue(random.nextDouble() * wanted.getMax()));
    }

    private void measure(String what, IntConsumer step) {
        var gauge = new Gauge();
        for (int i = 0; i < FRAMES; i++) {
            int frame = i;
            gauge.time(() -> {
                BenchWindow.run(() -> step.accept(frame));
                window.frame();
            });
        }
        gauge.tell(what, out);
    }
}
