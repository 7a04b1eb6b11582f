package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Theme;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.bench.Relay;
import dev.lastseen.app.ui.view.Views;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every view of the list must stand.
@TestInstance(Lifecycle.PER_CLASS)
class ViewKitTest {
    private Bench bench;
    private Casework empty;
    private Casework sample;
    private Casework large;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        empty = Casework.inMemory(new ImportService());
        sample = Bench.sample(folder.resolve("sample"));
        large = large(folder.resolve("large"));
    }

    @AfterAll
    void end() {
        empty.close();
        sample.close();
        large.close();
    }

    Stream<ViewName> names() {
        return Views.of(bench.desk()).stream().map(View::name);
    }

    @Test
    void hasEachNameOnceInOrder() {
        var names = names().toList();
        assertEquals(List.copyOf(EnumSet.copyOf(names)), names);
    }

    @ParameterizedTest
    @MethodSource("names")
    void opensOnAnEmptyCase(ViewName name) {
        show(name, empty, Focus.START.on(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void opensOnTheSample(ViewName name) {
        show(name, sample, Focus.START.on(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsALostMessageOfTheSample(ViewName name) {
        var following = sample.state().analysis().following();
        int message = following.lost().getFirst();
        var hop = following.boundaries().stream().filter(boundary -> boundary.flow().lost() > 0).findFirst().orElseThrow();
        var focus = Focus.START.on(name).at(new Focus.Hop(following.systemName(hop.from()), following.systemName(hop.to())))
                .on(message).onRecord(following.records(message)[0]);
        show(name, sample, focus);
    }

    @ParameterizedTest
    @MethodSource("names")
    void opensOnALargeCase(ViewName name) {
        show(name, large, Focus.START.on(name));
        assertTrue(large.state().records() > 40_000);
    }

    /// What the property `lastseen.large` names, such as 180 MB of evidence; else as much as every test run has time for.
    private static Casework large(Path folder) throws IOException {
        var evidence = System.getProperty("lastseen.large", "");
        var casework = Casework.inMemory(new ImportService());
        casework.add(List.of(evidence.isEmpty() ? Relay.write(folder, 20_000) : Path.of(evidence)), ImportOptions.NONE, Progress.NONE);
        return casework;
    }

    private void show(ViewName name, Casework casework, Focus focus) {
        bench.open(casework, focus);
        var view = Bench.onScreen(() -> Views.of(bench.desk()).stream().filter(one -> one.name() == name).findFirst().orElseThrow());
        var scene = appear(view);
        bench.settle(scene);
        Bench.onScreen(() -> {
            bench.desk().session().look(look -> look.with(Theme.DARK));
            bench.desk().styles().apply(scene, bench.desk().session().look());
            view.show(bench.desk().session().state());
            return true;
        });
        bench.settle(scene);
        assertEquals(List.of(), bench.told());
        check(view, scene);
    }

    private Scene appear(View view) {
        var node = Bench.onScreen(() -> {
            view.show(bench.desk().session().state());
            return view.node();
        });
        return bench.scene(node, 900, 700);
    }

    private static void check(View view, Scene scene) {
        Bench.onScreen(() -> {
            Node node = view.node();
            assertAll(
                    () -> assertEquals(node, view.node()),
                    () -> assertTrue(node.getLayoutBounds().getWidth() > 0 && scene.getWidth() > 0),
                    () -> assertEquals(titles(view).stream().distinct().toList(), titles(view)));
            return true;
        });
    }

    private static List<String> titles(View view) {
        return view.actions().stream().map(action -> action.title()).toList();
    }
}
