package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelledImportTest {
    private final CompletableFuture<Bench> bench = new CompletableFuture<>();

    @TempDir
    private Path folder;

    /// Cancels the import just before its case is made.
    private ImportService cancelled() {
        Bench.onScreen(() -> {
            List.copyOf(bench.join().desk().background().running()).forEach(task -> task.cancel(false));
            return true;
        });
        return new ImportService();
    }

    private static void await(Bench bench) throws Exception {
        var first = new CompletableFuture<Boolean>();
        var second = new CompletableFuture<Boolean>();
        Bench.onScreen(() -> bench.desk().background().quietly(_ -> true).then(first::complete).start());
        first.get(30, TimeUnit.SECONDS);
        while (Bench.onScreen(() -> bench.desk().background().pending()) > 0) Thread.onSpinWait();
        Bench.onScreen(() -> bench.desk().background().quietly(_ -> true).alone().then(second::complete).start());
        second.get(30, TimeUnit.SECONDS);
    }

    private List<Path> cases() throws IOException {
        try (var found = Files.list(folder.resolve("cases"))) {
            return found.toList();
        }
    }

    private void importALine() throws Exception {
        var log = Files.writeString(folder.resolve("gate.log"), "2026-04-09T10:00:00Z INFO gate opened id=7d1c\n");
        Bench.onScreen(() -> {
            bench.join().desk().cases().add(List.of(log), ImportOptions.NONE);
            return true;
        });
        await(bench.join());
    }

    @Test
    void leavesNoFolderBehind() throws Exception {
        bench.complete(new Bench(folder, this::cancelled));
        importALine();
        assertEquals(List.of(), cases());
        assertTrue(bench.join().desk().session().work().isEmpty());
        assertEquals(List.of(), bench.join().told());
    }

    @Test
    void keepsTheCaseOfAnImportThatEnds() throws Exception {
        bench.complete(new Bench(folder));
        importALine();
        assertEquals(1, cases().size());
        Bench.onScreen(() -> {
            bench.join().desk().cases().close();
            return true;
        });
    }
}
