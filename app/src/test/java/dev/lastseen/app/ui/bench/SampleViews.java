package dev.lastseen.app.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.view.Views;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Tests of single views on the sample incident: each opens a view, does what a person does, and reads what it says.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // each test opens its own view first
public abstract class SampleViews {
    private Bench bench;
    private Casework sample;
    private View view;
    private Scene scene;

    @BeforeAll
    void read(@TempDir Path folder) {
        bench = new Bench(folder);
        sample = Bench.sample(folder.resolve("sample"));
    }

    @AfterAll
    void end() {
        sample.close();
        assertEquals(List.of(), bench.told());
    }

    protected final Bench bench() {
        return bench;
    }

    protected final Casework sample() {
        return sample;
    }

    protected final View view() {
        return view;
    }

    protected final Following following() {
        return sample.state().analysis().following();
    }

    /// The first message with an outcome.
    protected final int first(Outcome outcome) {
        return IntStream.range(0, following().total()).filter(message -> following().verdicts().outcome(message) == outcome).findFirst().orElseThrow();
    }

    /// Shows the view of a focus, and waits until it is filled.
    protected final void open(Focus focus) {
        bench.open(sample, focus);
        view = Bench.onScreen(() -> Views.of(bench.desk()).stream().filter(one -> one.name() == focus.view()).findFirst().orElseThrow());
        var node = Bench.onScreen(() -> {
            view.show(bench.desk().session().state());
            return view.node();
        });
        scene = bench.scene(node, 1000, 700);
        settle();
    }

    protected final void settle() {
        bench.settle(scene);
    }

    protected final Focus focus() {
        return Bench.onScreen(() -> bench.desk().session().focus());
    }

    protected final List<Node> nodes(Predicate<Node> wanted) {
        return Bench.onScreen(() -> scene.getRoot().lookupAll("*").stream().filter(wanted).toList());
    }

    protected final Node named(String id) {
        return nodes(node -> id.equals(node.getId())).getFirst();
    }

    protected final boolean says(String words) {
        return !nodes(node -> node instanceof Labeled label && node.isVisible() && String.valueOf(label.getText()).contains(words)).isEmpty();
    }

    /// Does something on the screen's thread, and waits for what follows.
    protected final void act(Runnable deed) {
        Bench.onScreen(() -> {
            deed.run();
            return true;
        });
        settle();
    }
}
