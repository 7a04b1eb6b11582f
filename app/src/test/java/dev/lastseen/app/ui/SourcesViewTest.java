package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.sources.SourcesView;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person changes about how sources are read, on the sample incident.
class SourcesViewTest {
    private Bench bench;
    private Casework casework;
    private SourcesView view;
    private Scene list;
    private Scene side;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        casework = Bench.sample(folder.resolve("sample"));
        view = Bench.onScreen(() -> new SourcesView(bench.desk()));
        list = bench.scene(Bench.onScreen(view::node), 900, 600);
        bench.open(casework, Focus.START.on(ViewName.SOURCES));
        show();
        side = bench.scene(Bench.onScreen(() -> view.side(bench.desk().session().state()).orElseThrow()), 340, 900);
        choose(1);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    private void show() {
        Bench.onScreen(() -> {
            bench.desk().session().renew(new Work(casework, casework.state()), focus -> focus);
            view.show(bench.desk().session().state());
            return true;
        });
        bench.settle(list);
    }

    /// Sources stand in order of their paths.
    private void choose(int place) {
        Bench.onScreen(() -> {
            ((ListView<?>) list.lookup("#source-list")).getSelectionModel().select(place);
            return true;
        });
        bench.settle(side);
    }

    private void change(String field, String text) {
        Bench.onScreen(() -> {
            ((TextField) side.lookup(field)).setText(text);
            ((Button) side.lookup("#apply-reading")).fire();
            return true;
        });
        bench.settle(side);
        show();
    }

    private String about(String id, Scene scene) {
        return Bench.onScreen(() -> ((Label) scene.lookup(id)).getText());
    }

    @Test
    void tellsWhatWasRead() {
        assertEquals("5 sources", about("#sources-headline", list));
        assertEquals("harvester.log", about("#source-title", side));
    }

    @Test
    void readsSourceInAnotherZoneAndTakesItBack() {
        change("#reading-zone", "Europe/Helsinki");
        var harvester = casework.state().sources().stream().filter(one -> one.source().fileName().equals("harvester.log")).findFirst().orElseThrow();
        assertEquals("Europe/Helsinki", harvester.source().clock().zone().getId());
        assertEquals(0, casework.state().analysis().clockOffsetSeconds(harvester.source()));
        Bench.onScreen(() -> {
            bench.desk().cases().undo();
            return true;
        });
        bench.settle(list);
        assertTrue(casework.state().overrules().readings().isEmpty());
    }

    @Test
    void setsClockOfSystem() {
        change("#reading-clock", "-2.5");
        assertEquals(-2_500_000L, casework.state().overrules().clocks().get("harvester"));
    }

    @Test
    void saysWhatIsNoZone() {
        change("#reading-zone", "Middle/Earth");
        assertTrue(bench.told().getFirst().contains("Middle/Earth"), () -> bench.told().toString());
        assertTrue(casework.state().overrules().readings().isEmpty());
    }
}
