package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.imports.ImportWizard;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A person who says how a file is read.
class ImportWizardTest extends WindowBench {
    private static final String ROWS = """
            {"created_at":"2026-05-04T08:00:00Z","posted_at":"2026-05-06T09:30:00Z","parcel":"p-1001"}
            {"created_at":"2026-05-04T08:00:01Z","posted_at":"2026-05-06T09:30:05Z","parcel":"p-1002"}
            no row at all {
            """;

    @Test
    void importsAFileAsItWasTold() throws IOException {
        var file = Files.writeString(home().resolve("parcels.jsonl"), ROWS);
        Background.onScreen(() -> ImportWizard.show(window().desk(), List.of(file)));
        waitUntil(() -> robot().lookup("#import-files").tryQuery().isPresent());
        robot().clickOn("Next");
        waitUntil(() -> robot().lookup("rejected  1").tryQuery().isPresent());
        assertTrue(robot().lookup("record  2").tryQuery().isPresent());
        assertTrue(text("#preview-result").startsWith("Read as JSON"), text("#preview-result"));

        robot().clickOn("#import-system").write("post office");
        robot().clickOn("#import-zone").write("Middle/Earth");
        waitUntil(() -> robot().lookup("Import").queryButton().isDisabled());
        robot().clickOn("#import-zone").push(KeyCode.CONTROL, KeyCode.A).write("Europe/Oslo");
        choose("posted_at");
        waitUntil(() -> !robot().lookup("Import").queryButton().isDisabled());
        robot().clickOn("Import");
        waitUntil(() -> robot().lookup(".receipt-line").tryQuery().isPresent());
        assertTrue(robot().lookup("#receipt-lines").lookup("parcels.jsonl").tryQuery().isPresent());
        robot().clickOn("Done");
        waitUntil(() -> window().desk().session().work().isPresent());

        var state = window().desk().session().work().orElseThrow().state();
        var source = state.sources().getFirst();
        assertEquals("post office", source.source().system());
        assertEquals("2026-05-06T09:30:00Z", Instant.EPOCH.plus(source.segment().time(0), ChronoUnit.MICROS).toString());
        assertEquals("posted_at", state.overrules().reading(source.source().content().decodedSha256()).time());
    }

    @Test
    void leavesNothingBehindWhereItIsCancelled() throws IOException {
        var file = Files.writeString(home().resolve("parcels.jsonl"), ROWS);
        Background.onScreen(() -> ImportWizard.show(window().desk(), List.of(file)));
        waitUntil(() -> robot().lookup("#import-files").tryQuery().isPresent());
        robot().clickOn("Cancel");
        waitUntil(() -> robot().lookup("#import-files").tryQuery().isEmpty());
        assertTrue(window().desk().session().work().isEmpty());
        assertTrue(Files.notExists(home().resolve("cases")));
    }

    private void choose(String field) {
        waitUntil(() -> Bench.onScreen(() -> times().getItems().contains(field)));
        Bench.onScreen(() -> {
            times().setValue(field);
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> times() {
        return robot().lookup("#import-time").queryAs(ComboBox.class);
    }

    private String text(String id) {
        return Bench.onScreen(() -> robot().lookup(id).queryAs(Label.class).getText());
    }
}
