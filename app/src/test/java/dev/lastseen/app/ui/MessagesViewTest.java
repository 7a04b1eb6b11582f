package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.messages.MessagesView;
import dev.lastseen.model.Outcome;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What a person asks of the table of messages, on the sample incident.
@TestInstance(Lifecycle.PER_CLASS)
class MessagesViewTest {
    private Bench bench;
    private Casework casework;

    @BeforeAll
    void read(@TempDir Path folder) {
        bench = new Bench(folder);
        casework = Bench.sample(folder.resolve("sample"));
    }

    @AfterAll
    void end() {
        casework.close();
    }

    @Test
    void showsMessagesOfOneOutcomeAndOneBoundary() {
        var view = Bench.onScreen(() -> new MessagesView(bench.desk()));
        Scene scene = bench.scene(Bench.onScreen(view::node), 1000, 700);
        bench.open(casework, Focus.START.on(ViewName.MESSAGES));
        show(view, scene);
        assertEquals("1,324 messages", headline(scene));
        Bench.onScreen(() -> {
            ((ToggleButton) scene.lookup("#outcome-vanished")).fire();
            return true;
        });
        bench.settle(scene);
        int vanished = casework.state().analysis().following().verdicts().count(Outcome.VANISHED);
        assertEquals(vanished + " of 1,324 messages", headline(scene));
        Bench.onScreen(() -> {
            ((ToggleButton) scene.lookup("#outcome-vanished")).fire();
            bench.desk().session().show(focus -> focus.at(new Focus.Hop("desk", "logbook")));
            return true;
        });
        show(view, scene);
        assertEquals("21 of 1,324 messages", headline(scene));
    }

    private void show(MessagesView view, Scene scene) {
        Bench.onScreen(() -> {
            view.show(bench.desk().session().state());
            return true;
        });
        bench.settle(scene);
    }

    private static String headline(Scene scene) {
        return Bench.onScreen(() -> ((Label) scene.lookup("#messages-headline")).getText());
    }
}
