package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.Request;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.report.ReportView;
import dev.lastseen.model.store.Annotation.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a report is written in the workbench, on the sample incident with two exhibits.
class ReportViewTest {
    private Path folder = Path.of("report");
    private Bench bench;
    private Casework casework;
    private ReportView view;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path scratch) {
        folder = scratch;
        bench = new Bench(folder);
        casework = Bench.sample(folder.resolve("sample"));
        var following = casework.state().analysis().following();
        for (int i = 0; i < 2; i++) casework.annotate(Kind.PIN, casework.state().place(following.verdicts().proof(following.lost().get(i))), "proof " + i);
        view = Bench.onScreen(() -> new ReportView(bench.desk()));
        scene = bench.scene(Bench.onScreen(view::node), 1300, 900);
        bench.open(casework, Focus.START.on(ViewName.REPORT));
        show();
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
        bench.settle(scene);
    }

    private String preview() {
        return Bench.onScreen(() -> ((ListView<?>) scene.lookup("#report-preview")).getItems().stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    /// Waits until something is kept: that happens a moment after people pause.
    private void await(BooleanSupplier kept) throws InterruptedException {
        for (int i = 0; i < 1000 && !kept.getAsBoolean(); i++) Thread.sleep(10);
        assertTrue(kept.getAsBoolean());
        bench.settle(scene);
    }

    private Story kept() {
        return StorySettings.load(casework.settings());
    }

    @Test
    void showsHowItWillReadWhileTheCauseIsWritten() throws InterruptedException {
        assertTrue(preview().contains("Not established."));
        Bench.onScreen(() -> {
            @SuppressWarnings("unchecked")
            var kinds = (ComboBox<CauseKind>) scene.lookup("#cause-kind");
            kinds.setValue(CauseKind.CAPACITY);
            return true;
        });
        await(() -> kept().cause().kind() == CauseKind.CAPACITY);
        assertTrue(preview().contains(CauseKind.CAPACITY.meaning()));
    }

    @Test
    void putsExhibitsInAnotherOrder() throws InterruptedException {
        assertTrue(preview().indexOf("proof 0") < preview().indexOf("proof 1"));
        Bench.onScreen(() -> {
            scene.getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(button -> "↓".equals(button.getText()) && !button.isDisabled()).findFirst().orElseThrow().fire();
            return true;
        });
        await(() -> kept().exhibits().order().size() == 2);
        assertTrue(preview().indexOf("proof 1") < preview().indexOf("proof 0"));
    }

    @Test
    void exportsWhatTheCommandWrites() throws IOException {
        var file = folder.resolve("told.html");
        bench.saveTo(file);
        Bench.onScreen(() -> {
            ((CheckBox) scene.lookup("#report-redact")).setSelected(false);
            view.actions().getFirst().run().run();
            return true;
        });
        bench.settle(scene);
        assertEquals(List.of(), bench.told());
        var expected = new String(Report.bytes(Report.compose(casework, new Request(ReportFormat.HTML, true, Instant.EPOCH)).document(), ReportFormat.HTML), StandardCharsets.UTF_8);
        assertEquals(withoutTime(expected), withoutTime(Files.readString(file)));
    }

    private static String withoutTime(String html) {
        return html.replaceFirst("exported [0-9: -]+ UTC", "exported");
    }

    @Test
    void hidesWhatIsNotToBeShared() {
        assertTrue(preview().contains("Redacted for sharing"));
        Hyperlink hidden = Bench.onScreen(() -> (Hyperlink) scene.lookup("#report-hidden"));
        assertTrue(hidden.isVisible() && hidden.getText().endsWith(" hidden"), hidden::getText);
        Bench.onScreen(() -> {
            ((CheckBox) scene.lookup("#report-redact")).setSelected(false);
            return true;
        });
        bench.settle(scene);
        assertTrue(preview().contains("For internal use"));
        assertFalse(hidden.isVisible());
    }
}
