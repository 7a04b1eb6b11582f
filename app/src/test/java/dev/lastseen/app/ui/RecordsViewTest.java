package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.records.RecordsView;
import dev.lastseen.model.Level;
import dev.lastseen.model.store.Annotation.Kind;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What a person does in the merged log, on the sample incident.
@TestInstance(Lifecycle.PER_CLASS)
class RecordsViewTest {
    private Bench bench;
    private Path folder;
    private Casework casework;
    private RecordsView view;
    private Scene scene;

    @BeforeAll
    void start(@TempDir Path temp) {
        folder = temp;
        bench = new Bench(temp);
    }

    @BeforeEach
    void open() {
        casework = Bench.sample(folder.resolve("sample" + System.nanoTime()));
        view = Bench.onScreen(() -> new RecordsView(bench.desk()));
        scene = bench.scene(Bench.onScreen(view::node), 1000, 700);
        casework.watch(state -> Bench.onScreen(() -> {
            bench.desk().session().renew(new Work(casework, state), focus -> focus);
            return true;
        }));
        bench.open(casework, Focus.START.on(ViewName.RECORDS));
        Bench.onScreen(() -> {
            bench.desk().session().stateProperty().addListener((_, _, state) -> show(state));
            view.show(bench.desk().session().state());
            return true;
        });
        bench.settle(scene);
    }

    private void show(SessionState state) {
        if (state.work().isPresent() && state.work().get().casework() == casework) {
            view.show(state);
            view.side(state);
        }
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), bench.told());
        casework.close();
    }

    private String text(String id) {
        return Bench.onScreen(() -> ((Label) scene.lookup(id)).getText());
    }

    private void act(String title) {
        Bench.onScreen(() -> {
            view.actions().stream().filter(action -> action.title().equals(title)).findFirst().map(Action::run).orElseThrow().run();
            return true;
        });
        bench.settle(scene);
    }

    private void show(Filter filter) {
        Bench.onScreen(() -> {
            bench.desk().session().show(focus -> focus.filtered(filter));
            return true;
        });
        bench.settle(scene);
    }

    private void fire(String id, Event event) {
        Bench.onScreen(() -> {
            Event.fireEvent(scene.lookup(id), event);
            return true;
        });
        bench.settle(scene);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private void search(String words) {
        Bench.onScreen(() -> {
            ((TextField) scene.lookup("#search")).setText(words);
            return true;
        });
        fire("#search", key(KeyCode.ENTER));
    }

    private int record() {
        return Bench.onScreen(() -> bench.desk().session().focus().record().orElse(-1));
    }

    private int records() {
        return casework.state().records();
    }

    @Test
    void filtersForAndOutAndTakesBack() {
        assertEquals("7,536 records", text("#records-headline"));
        show(Filter.with(Filter.SYSTEM, "harvester"));
        assertEquals("1,966 of 7,536 records", text("#records-headline"));
        show(Filter.without("logger", "harvester.main"));
        assertFalse(text("#records-headline").startsWith("1,966"));
        Bench.onScreen(() -> {
            bench.desk().session().back();
            return true;
        });
        bench.settle(scene);
        assertEquals("1,966 of 7,536 records", text("#records-headline"));
        Bench.onScreen(() -> {
            ((Button) scene.lookup("#clear-filters")).fire();
            return true;
        });
        bench.settle(scene);
        assertEquals("7,536 records", text("#records-headline"));
    }

    @Test
    void searchesAndStepsThroughWhatItFinds() {
        search("PAGE FETCHED");
        assertTrue(text("#search-result").endsWith(" found"), () -> text("#search-result"));
        act("Next match");
        int first = record();
        act("Next match");
        assertTrue(record() != first);
        act("Previous match");
        assertEquals(first, record());
    }

    @Test
    void saysThatNothingIsFound() {
        search("no such words anywhere");
        assertEquals("found nowhere", text("#search-result"));
    }

    @Test
    void goesToWarnings() {
        act("Next warning");
        assertEquals(Level.WARN, casework.state().analysis().explorer().level(record()));
        int first = record();
        act("Next warning");
        act("Previous warning");
        assertEquals(first, record());
    }

    @Test
    void marksRecordsAndTellsTimeBetween() {
        act("First record");
        act("Mark or unmark this record");
        act("Last record");
        act("Mark or unmark this record");
        assertEquals(2, casework.state().annotations().stream().filter(one -> one.kind() == Kind.MARK).count());
        act("Previous mark");
        assertEquals(casework.state().analysis().explorer().all().record(0), record());
        assertTrue(text("#records-foot").contains("before the nearest mark"), () -> text("#records-foot"));
        act("Mark or unmark this record");
        assertEquals(1, casework.state().annotations().size());
    }

    @Test
    void followsMessageFromRecordToRecord() {
        int message = casework.state().analysis().following().total() / 2;
        int[] shown = casework.state().analysis().following().records(message);
        Bench.onScreen(() -> {
            bench.desk().session().show(focus -> focus.on(message).onRecord(shown[0]));
            return true;
        });
        bench.settle(scene);
        act("Next record of what is followed");
        assertEquals(shown[1], record());
        act("Previous record of what is followed");
        assertEquals(shown[0], record());
    }

    @Test
    void selectsRowByMouseAndKeys() {
        var fourth = Bench.onScreen(() -> scene.lookup("#log").localToScene(300, 22 * 4 + 8));
        fire("#log", new MouseEvent(MouseEvent.MOUSE_PRESSED, fourth.getX(), fourth.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
        int clicked = record();
        assertEquals(casework.state().analysis().explorer().all().record(3), clicked);
        fire("#log", key(KeyCode.DOWN));
        assertEquals(casework.state().analysis().explorer().all().record(4), record());
        fire("#log", key(KeyCode.END));
        assertEquals(casework.state().analysis().explorer().all().record(records() - 1), record());
    }

    @Test
    void keepsNoteOnceAndBringsItBack() {
        act("First record");
        var side = bench.scene(Bench.onScreen(() -> view.side(bench.desk().session().state()).orElseThrow()), 340, 700);
        bench.settle(side);
        Bench.onScreen(() -> {
            ((TextArea) side.lookup("#note")).setText("the first of all");
            return true;
        });
        act("Last record");
        bench.settle(side);
        assertEquals(List.of("the first of all"), casework.state().annotations().stream().map(one -> one.text()).toList());
        act("First record");
        bench.settle(side);
        assertEquals("the first of all", Bench.onScreen(() -> ((TextArea) side.lookup("#note")).getText()));
        assertEquals(1, casework.state().annotations().size());
    }

    @Test
    void staysAtRecordWhenSurroundingsAreShown() {
        show(Filter.with(Filter.LEVEL, "warn"));
        act("First record");
        int record = record();
        act("Show surrounding records");
        assertEquals("7,536 records", text("#records-headline"));
        assertEquals(record, record());
    }
}
