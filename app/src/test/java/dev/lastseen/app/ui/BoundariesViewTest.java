package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.boundaries.BoundariesView;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked above the route, on a broker that writes only how identifiers begin; and what is told beside it, on a store that wrote one order twice.
class BoundariesViewTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    private static final int TWICE = 70;

    private static Path write(Path folder) throws IOException {
        var random = new Random(3);
        var front = new StringBuilder();
        var broker = new StringBuilder();
        var store = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            var order = "%08x-%08x".formatted(random.nextInt(), random.nextInt());
            var at = START.plusSeconds(7L * i);
            front.append(at).append(" INFO accepted order=").append(order).append('\n');
            broker.append(at.plusMillis(900)).append(" INFO queued ord=").append(order, 0, 8).append('\n');
            if (i != 60) store.append(at.plusMillis(2100)).append(" INFO stored order=").append(order).append('\n');
            if (i == TWICE) store.append(at.plusMillis(2900)).append(" INFO stored order=").append(order).append('\n');
        }
        Files.writeString(folder.resolve("front.log"), front);
        Files.writeString(folder.resolve("broker.log"), broker);
        Files.writeString(folder.resolve("store.log"), store);
        return folder;
    }

    private static void show(Bench bench, BoundariesView view, Casework casework, Scene scene) {
        Bench.onScreen(() -> {
            bench.desk().session().renew(new Work(casework, casework.state()), focus -> focus);
            view.show(bench.desk().session().state());
            return true;
        });
        bench.settle(scene);
    }

    @Test
    void joinsShortenedIdentifiersAtAClick(@TempDir Path folder, @TempDir Path evidence) throws IOException {
        var bench = new Bench(folder);
        try (var casework = Casework.inMemory(new ImportService())) {
            casework.add(List.of(write(evidence)), ImportOptions.NONE, Progress.NONE);
            BoundariesView view = Bench.onScreen(() -> new BoundariesView(bench.desk()));
            var scene = bench.scene(Bench.onScreen(view::node), 1000, 700);
            bench.open(casework, Focus.START);
            show(bench, view, casework, scene);
            assertEquals(List.of("front", "store"), casework.state().analysis().systems());
            Bench.onScreen(() -> {
                ((Button) scene.lookup("#join-shortened")).fire();
                return true;
            });
            bench.settle(scene);
            show(bench, view, casework, scene);
            assertEquals(List.of("front", "broker", "store"), casework.state().analysis().systems());
            assertNull(scene.lookup("#join-shortened"));
        }
    }

    @Test
    void listsWhatElseDoesNotAddUpAtAClick(@TempDir Path folder, @TempDir Path evidence) throws IOException {
        var bench = new Bench(folder);
        try (var casework = Casework.inMemory(new ImportService())) {
            casework.add(List.of(write(evidence)), ImportOptions.NONE, Progress.NONE);
            BoundariesView view = Bench.onScreen(() -> new BoundariesView(bench.desk()));
            bench.open(casework, Focus.START.at(new Focus.Hop("front", "store")));
            var scene = bench.scene(Bench.onScreen(() -> view.side(bench.desk().session().state()).orElseThrow()), 400, 900);
            bench.settle(scene);
            Bench.onScreen(() -> {
                ((ToggleButton) scene.lookup("#show-duplicated")).fire();
                return true;
            });
            var following = casework.state().analysis().following();
            var lines = Bench.onScreen(() -> ((MessageList) scene.lookup(".message-list")).getItems());
            assertEquals(following.duplicates(1).stream().mapToObj(following::name).toList(), lines.stream().map(MessageLine::name).toList());
            assertEquals(1, lines.size());
        }
    }
}
