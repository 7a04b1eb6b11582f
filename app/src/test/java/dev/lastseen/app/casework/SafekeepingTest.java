package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.store.EvidenceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingTest {
    @TempDir
    private Path folder;

    private Path evidence;
    private Casework casework;

    @BeforeEach
    void open() throws IOException {
        evidence = Ferry.write(folder.resolve("evidence"));
        casework = Casework.create(folder.resolve("case"), new ImportService());
        casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    private static final class Seen implements Secured.Watch {
        private final List<Long> steps = new ArrayList<>();
        private final boolean cancelled;

        Seen(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void at(long done, long total, String file) {
            steps.add(total - done);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    private String firstLine() {
        try (var raw = new RawRecords(casework.state(), casework.evidence())) {
            return raw.text(0);
        }
    }

    @Test
    void readsFromCopiesWhatIsGone() throws IOException {
        var before = firstLine();
        var seen = new Seen(false);
        assertEquals(3, casework.secure(seen).sources());
        assertEquals(0, seen.steps.getLast());
        for (String name : List.of("quay.log", "ferry.log", "island.log")) Files.delete(evidence.resolve(name));
        assertEquals(before, firstLine());
        assertEquals(List.of(EvidenceState.MISSING, EvidenceState.MISSING, EvidenceState.MISSING), casework.evidenceStates());
    }

    @Test
    void endsWhenItIsCancelledAndSaysWhatItCouldNotCopy() throws IOException {
        assertTrue(casework.secure(new Seen(true)).cancelled());
        Files.delete(evidence.resolve("ferry.log"));
        var secured = casework.secure(new Seen(false));
        assertEquals(2, secured.sources());
        assertEquals(1, secured.problems().size());
        assertTrue(secured.problems().getFirst().contains("ferry.log"), secured::toString);
    }

    @Test
    void findsWhatMovedByItsBytes() throws IOException {
        var before = firstLine();
        Path moved = Files.createDirectories(folder.resolve("archive/2026"));
        Files.move(evidence.resolve("quay.log"), moved.resolve("renamed.txt"));
        Files.move(evidence.resolve("ferry.log"), moved.resolve("ferry.log"));
        Files.writeString(moved.resolve("island.log"), "another island");
        var found = casework.relocate(List.of(folder.resolve("archive")));
        assertEquals(List.of("ferry.log", "renamed.txt"), found.stream().map(one -> String.valueOf(one.file().getFileName())).sorted().toList());
        assertEquals(before, firstLine());
        assertEquals(List.of(EvidenceState.UNCHANGED, EvidenceState.UNCHANGED, EvidenceState.UNCHANGED), casework.evidenceStates());
        assertEquals(List.of(), casework.relocate(List.of(folder.resolve("archive"))));
    }

    @Test
    void keepsNothingForACaseInMemory() {
        try (var memory = Casework.inMemory(new ImportService())) {
            memory.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
            assertThrows(Refusal.class, () -> memory.secure(new Seen(false)));
        }
    }
}
