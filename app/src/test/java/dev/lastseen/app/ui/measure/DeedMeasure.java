package dev.lastseen.app.ui.measure;

import dev.lastseen.app.casework.RecordExport;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What else is done all the time: moving between views, zooming, searching, counting fields, filtering, exporting, another theme.
final class DeedMeasure {
    private static final int TIMES = 12;

    private final BenchWindow window;
    private final Watchdog dog;
    private final PrintWriter out;

    DeedMeasure(BenchWindow window, Watchdog dog, PrintWriter out) {
        this.window = window;
        this.dog = dog;
        this.out = out;
    }

    void all(Path home) {
        for (var view : ViewName.values()) measure("going to " + view.title(), other(view));
        window.go(Focus.START.on(ViewName.RECORDS));
        Node strip = window.find(".timeline-strip");
        measure("timeline, one notch of zoom", () -> BenchWindow.wheel(strip, 700, 60, 1));
        measure("timeline, one notch back", () -> BenchWindow.wheel(strip, 700, 60, -1));
        boolean[] on = {false};
        measure("Records narrowed to a level, and back", () -> {
            on[0] = !on[0];
            window.desk().session().show(focus -> focus.filtered(on[0] ? List.of(Filter.with(Filter.LEVEL, "warn")) : List.of()));
        });
        search();
        openFields();
        measure("another theme", () -> window.desk().session().look(look -> look.with(look.theme().other())));
        export(home.resolve("records.csv"));
    }

    private Runnable other(ViewName view) {
        return () -> {
            window.desk().session().show(focus -> focus.on(view == ViewName.BOUNDARIES ? ViewName.SOURCES : ViewName.BOUNDARIES));
            window.desk().session().show(focus -> focus.on(view));
        };
    }

    private void search() {
        var field = (TextField) window.find("#search");
        String[] words = {"timeout", "error", "a", "no such text anywhere"};
        int[] turn = {0};
        measure("Records, a text looked for", () -> {
            field.setText(words[turn[0]++ % words.length]);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        BenchWindow.run(field::clear);
        window.settle();
    }

    private void openFields() {
        var list = (ListView<?>) window.find("#field-list");
        int[] turn = {0};
        measure("Records, a field opened or closed", () -> {
            int at = turn[0]++ % Math.max(1, list.getItems().size());
            var cell = list.lookupAll(".list-cell").stream().skip(at % 8).findFirst();
            cell.ifPresent(node -> node.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5,
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null)));
        });
    }

    private void export(Path file) {
        dog.doing("exporting");
        var work = window.work();
        var gauge = new Gauge();
        gauge.time(() -> {
            BenchWindow.run(() -> window.desk().background().work("Exporting", job -> {
                var export = new RecordExport(work.state(), work.casework().evidence(), List.of());
                export.write(work.analysis().explorer().all(), file, done -> job.at((double) done / work.state().records(), "rows"), job::isCancelled);
                return true;
            }).start());
            while (!Bench.onScreen(() -> window.desk().background().pending() == 0)) window.frame();
        });
        gauge.tell("all records exported while frames are painted", out);
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
