package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Ferry;
import dev.lastseen.app.ui.base.Preferences;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.bench.CaseHolder;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.store.Annotation.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What the window says where a case or its evidence is not as it should be, and that nothing is lost by it.
class TroubleTest {
    private static final ImportService IMPORTS = new ImportService();

    @TempDir
    private Path home;

    private Path folder;
    private Path evidence;
    private Bench bench;
    private Scene scene;

    @BeforeEach
    void fill() throws IOException {
        folder = home.resolve("case");
        evidence = Ferry.write(home.resolve("evidence"));
        try (var casework = Casework.create(folder, IMPORTS)) {
            casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
            casework.annotate(Kind.NOTE, casework.state().place(7), "the seventh");
        }
        bench = new Bench(home.resolve("other"));
        scene = Bench.onScreen(() -> {
            var window = new Scene(new Workbench(bench.desk(), Preferences.in(home.resolve("user")), () -> {}), 1000, 800);
            bench.desk().styles().apply(window, bench.desk().session().look());
            return window;
        });
    }

    private void open() {
        Bench.onScreen(() -> {
            bench.desk().cases().open(folder);
            return true;
        });
        bench.settle(scene);
    }

    private void assertTold(String... parts) {
        var told = String.join("\n", bench.told());
        for (var part : parts) assertTrue(told.contains(part), () -> part + " in: " + told);
        assertTrue(bench.desk().session().work().isEmpty());
    }

    /// What the bar below the views says.
    private String notice() {
        return Bench.onScreen(() -> ((NotificationPane) scene.getRoot().lookup(".notification-pane")).getText());
    }

    @Test
    void tellsOfADamagedCaseAndLeavesItAsItIs() throws IOException {
        var database = folder.resolve("case.mv.db");
        Files.write(database, "no database at all ".repeat(200).getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
        byte[] before = Files.readAllBytes(database);
        open();
        assertTold("This case is damaged", folder.toString(), "evidence itself is untouched");
        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void makesADamagedIndexAnewFromTheEvidence() throws IOException {
        Files.writeString(folder.resolve("index.mv"), "no index at all");
        open();
        assertEquals(List.of(), bench.told());
        var state = bench.desk().session().work().orElseThrow().state();
        assertEquals(3, state.sources().size());
        assertEquals("the seventh", state.annotations().getFirst().text());
        close();
    }

    @Test
    void tellsThatAnotherProcessHasTheCase() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dlastseen.home=" + System.getProperty("lastseen.home", ""),
                "-cp", System.getProperty("java.class.path"), CaseHolder.class.getName(), folder.toString(), home.resolve("held").toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            waitUntil(() -> Files.exists(home.resolve("held")));
            open();
            assertTold("This case is open elsewhere", "Close it there");
        } finally {
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        }
        Bench.onScreen(() -> {
            bench.desk().cases().open(folder);
            return true;
        });
        bench.settle(scene);
        assertEquals("the seventh", bench.desk().session().work().orElseThrow().state().annotations().getFirst().text());
        close();
    }

    @Test
    void tellsThatEvidenceHasChangedAndKeepsWhatWasFound() throws IOException {
        Files.writeString(evidence.resolve("quay.log"), "2026-05-04T08:00:00Z INFO something else\n");
        Files.delete(evidence.resolve("island.log"));
        open();
        assertEquals(List.of(), bench.told());
        waitUntil(() -> notice().contains("Evidence is gone or has changed"));
        assertTrue(notice().contains("quay.log") && notice().contains("island.log"), notice());
        assertTrue(notice().contains("What was found stands"), notice());
        var work = bench.desk().session().work().orElseThrow();
        assertEquals(3, work.state().sources().size());
        assertTrue(work.analysis().anyLost());
        close();
    }

    @Test
    void tellsThatTheDiskIsFullAndKeepsWhatWasThere() throws IOException {
        var disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "no disk can be mounted here");
        try {
            folder = disk.resolve("case");
            try (var casework = Casework.create(folder, IMPORTS)) {
                casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
            }
            open();
            fillUp(disk.resolve("filler"));
            var big = Files.writeString(home.resolve("big.log"), "2026-05-04T08:00:00Z INFO queued crate=crt-%05x berth=1\n".repeat(1).formatted(1)
                    + "2026-05-04T08:00:01Z INFO filler text that no dictionary makes small\n".repeat(200_000));
            Bench.onScreen(() -> bench.desk().cases().add(List.of(big), ImportOptions.NONE));
            bench.settle(scene);
            assertTrue(notice().contains("is full: make room"), notice());
            var place = bench.desk().session().work().orElseThrow().state().place(3);
            Bench.onScreen(() -> {
                bench.desk().cases().change("Writing a note", (casework, _) -> casework.annotate(Kind.NOTE, place, "no room for this ".repeat(100_000)));
                return true;
            });
            bench.settle(scene);
            var told = String.join("\n", bench.told());
            assertTrue(told.startsWith("The disk is full"), told);
            close();
            Files.delete(disk.resolve("filler"));
            try (var casework = Casework.open(folder, IMPORTS, Progress.NONE)) {
                assertEquals(3, casework.state().sources().size());
            }
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fillUp(Path filler) throws IOException {
        byte[] block = new byte[1 << 12];
        try (var out = Files.newOutputStream(filler)) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertTrue(String.valueOf(full.getMessage()).contains("space"), full::toString);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    private void close() {
        Bench.onScreen(() -> {
            bench.desk().cases().close();
            return true;
        });
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
