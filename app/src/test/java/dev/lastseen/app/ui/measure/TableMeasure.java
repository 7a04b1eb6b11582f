package dev.lastseen.app.ui.measure;

import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What is done with the table of messages: sorting, narrowing, typing, looking up a long list.
final class TableMeasure {
    private static final int TIMES = 8;
    private static final int PASTED = 100_000;
    private static final double[] HEADS = {60, 260, 360, 520};

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;

    TableMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all() {
        window.go(Focus.START.on(ViewName.BOUNDARIES));
        measure("Messages opened", () -> {
            window.desk().session().show(_ -> Focus.START.on(ViewName.BOUNDARIES));
            window.desk().session().show(_ -> Focus.START.on(ViewName.MESSAGES));
        });
        Node list = window.find("#messages-list");
        int[] head = {0};
        measure("Messages sorted by a click on a head", () -> click(list, HEADS[head[0]++ / 2 % HEADS.length]));
        var toggle = (ToggleButton) window.find("#outcome-" + Outcome.DELIVERED.word());
        measure("Messages narrowed to an outcome, and back", toggle::fire);
        boolean[] on = {false};
        measure("Messages narrowed to records from warning up, and back", () -> {
            on[0] = !on[0];
            window.desk().session().show(focus -> focus.filtered(on[0] ? List.of(Filter.with(Filter.LEVEL, "warn")) : List.of()));
        });
        type();
        paste();
    }

    private void type() {
        var field = (TextField) window.find("#messages-text");
        int[] letter = {0};
        measure("Messages, a letter typed into the field", () -> field.appendText(String.valueOf((char) ('a' + letter[0]++ % 26))));
        BenchWindow.run(() -> {
            field.setText("error");
            field.fireEvent(new ActionEvent());
        });
        window.settle();
        window.go(Focus.START.on(ViewName.MESSAGES));
    }

    /// Off the screen, as the job does it.
    private void paste() {
        var following = window.work().following();
        int step = Math.max(1, following.total() / PASTED);
        var ids = IntStream.iterate(0, m -> m < following.total(), m -> m + step).limit(PASTED).mapToObj(following::name).toList();
        dog.doing("looking up identifiers");
        var gauge = new Gauge();
        for (int i = 0; i < 2; i++) gauge.time(() -> window.work().analysis().findAll(ids));
        gauge.tell(ids.size() + " identifiers looked up, in a job", out);
    }

    private static void click(Node list, double x) {
        list.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, x, 8, x, 8, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
    }

    private void measure(String what, Runnable step) {
        dog.doing(what);
        var gauge = new Gauge();
        for (int i = 0; i < TIMES; i++) {
            gauge.time(() -> {
                BenchWindow.run(step);
                window.settle();
            });
        }
        gauge.tell(what, out);
    }
}
