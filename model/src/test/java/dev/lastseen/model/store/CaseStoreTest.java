package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {
    @TempDir
    Path temp;

    private UserKey key;
    private Path folder;

    @BeforeEach
    void place() {
        key = UserKey.in(temp.resolve("home"));
        folder = temp.resolve("case");
    }

    @Test
    void readsSourcesAndRecordsBack() {
        var first = Sources.troubled("a.log", "01");
        var second = Sources.plain("b.log", "02");
        try (var store = CaseStore.create(folder, key)) {
            assertTrue(Sources.add(store, first, 17_000));
            assertTrue(Sources.add(store, second, 5));
        }
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(List.of(first, second), store.sources().stream().map(CaseSource::source).toList());
            assertEquals(List.of(1, 2), store.sources().stream().map(CaseSource::id).toList());
            Samples.assertSame(Samples.mixed(17_000, 1, ChunkSink.MEMORY), store.sources().getFirst().segment());
            Samples.assertSame(Samples.mixed(5, 1, ChunkSink.MEMORY), store.sources().getLast().segment());
        }
    }

    @Test
    void importsSameDecodedBytesOnce() {
        try (var store = CaseStore.create(folder, key)) {
            assertTrue(Sources.add(store, Sources.plain("a.log", "01"), 100));
            assertFalse(Sources.add(store, Sources.plain("copy-of-a.log", "01"), 100));
            assertEquals(1, store.sources().size());
        }
        try (var store = CaseStore.open(folder, key)) {
            assertFalse(Sources.add(store, Sources.plain("a.log", "01"), 100));
            assertEquals(List.of("a.log"), store.sources().stream().map(s -> s.source().fileName()).toList());
        }
    }

    @Test
    void cancelledImportLeavesNothing() throws IOException {
        try (var store = CaseStore.create(folder, key)) {
            var intake = store.begin(temp.resolve("a.log"));
            Samples.mixed(50_000, 1, intake);
            intake.discard();
            assertEquals(List.of(), store.sources());
        }
        try (var index = IndexFile.open(folder.resolve("index.mv"))) {
            assertEquals(1, index.nextNumber(), "no part is left");
        }
    }

    @Test
    void refusesSegmentWhosePartsWentElsewhere() {
        try (var store = CaseStore.create(folder, key)) {
            var intake = store.begin(temp.resolve("a.log"));
            var elsewhere = Samples.mixed(10, 1, ChunkSink.MEMORY);
            assertThrows(IllegalStateException.class, () -> intake.complete(Sources.plain("a.log", "01"), elsewhere));
        }
    }

    @Test
    void interruptedThreadDoesNotCloseTheCase() {
        try (var store = CaseStore.create(folder, key)) {
            Sources.add(store, Sources.plain("a.log", "01"), 17_000);
            Thread.currentThread().interrupt();
            assertTrue(Sources.add(store, Sources.plain("b.log", "02"), 17_000));
            store.settings().put("follow", "x");
            assertTrue(Thread.interrupted(), "whoever asked for an end is not forgotten");
            assertTrue(Sources.add(store, Sources.plain("c.log", "03"), 10));
        }
        Thread.currentThread().interrupt();
        try (var store = CaseStore.open(folder, key)) {
            Samples.assertSame(Samples.mixed(17_000, 1, ChunkSink.MEMORY), store.sources().get(1).segment());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void folderOfCreationThatWasKilledIsUsedAgain() throws IOException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("lock"));
        Files.createFile(folder.resolve("case.mv.db"));
        CaseStore.create(folder, key).close();
        CaseStore.open(folder, key).close();
    }

    @Test
    void keepsSettings() {
        try (var store = CaseStore.create(folder, key)) {
            store.settings().put("follow", "message_id");
            store.settings().put("route", "a>b");
            store.settings().put("follow", "order");
            store.settings().put("zone", "UTC");
            store.settings().remove("zone");
        }
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(Map.of("follow", "order", "route", "a>b"), store.settings().all());
            assertEquals(Optional.empty(), store.settings().get("zone"));
            assertEquals(Optional.of("order"), store.settings().get("follow"));
        }
    }

    @Test
    void keepsWhatWasFoundUntilItIsFoundAnew() {
        try (var store = CaseStore.create(folder, key)) {
            store.keepFound("route", new byte[] {1, 2, 3});
            store.keepFound("route", new byte[] {4, 5});
        }
        try (var store = CaseStore.open(folder, key)) {
            assertArrayEquals(new byte[] {4, 5}, store.found("route").orElseThrow());
            assertEquals(Optional.empty(), store.found("other"));
            assertFalse(store.lostFound());
        }
    }

    @Test
    void aLargeResultIsWrittenOnce() throws IOException {
        byte[] large = new byte[3 << 20];
        new Random(5).nextBytes(large);
        try (var store = CaseStore.create(folder, key)) {
            store.keepFound("large", large);
            for (int n = 0; n < 20; n++) store.keepFound("small" + n, new byte[1000]);
        }
        long size = Files.size(folder.resolve("index.mv"));
        assertTrue(size < 4 << 20, () -> size + " bytes");
        try (var store = CaseStore.open(folder, key)) {
            assertArrayEquals(large, store.found("large").orElseThrow());
        }
    }

    @Test
    void eachReadingOfTheSameBytesIsAnotherSegment() {
        try (var store = CaseStore.create(folder, key)) {
            assertEquals("{}", store.segments());
            Sources.add(store, Sources.plain("a.log", "01"), 3);
            String once = store.segments();
            Sources.add(store.replacing(), Sources.plain("a.log", "01"), 3);
            assertNotEquals(once, store.segments());
        }
    }

    @Test
    void secondOpeningIsRefused() {
        try (var store = CaseStore.create(folder, key)) {
            assertEquals(Kind.IN_USE, assertThrows(CaseProblem.class, () -> CaseStore.open(folder, key)).kind());
            assertTrue(Sources.add(store, Sources.plain("a.log", "01"), 10), "the first goes on undisturbed");
        }
    }

    @Test
    void refusesFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertEquals(Kind.OCCUPIED, assertThrows(CaseProblem.class, () -> CaseStore.create(folder, key)).kind());
        assertEquals(Kind.NO_CASE, assertThrows(CaseProblem.class, () -> CaseStore.open(folder, key)).kind());
        assertEquals(Kind.NO_CASE, assertThrows(CaseProblem.class, () -> CaseStore.open(temp.resolve("nowhere"), key)).kind());
    }

    @Test
    void refusesFolderWhoseNameH2WouldReadAsSettings() {
        Path strange = temp.resolve("case;INIT=CREATE ALIAS X");
        assertEquals(Kind.UNREACHABLE, assertThrows(CaseProblem.class, () -> CaseStore.create(strange, key)).kind());
    }

    @Test
    void segmentOfClosedCaseSaysSo() {
        CaseSource source;
        try (var store = CaseStore.create(folder, key)) {
            Sources.add(store, Sources.plain("a.log", "01"), 10);
        }
        try (var store = CaseStore.open(folder, key)) {
            source = store.sources().getFirst();
        }
        assertEquals(Kind.CLOSED, assertThrows(CaseProblem.class, () -> source.segment().time(0)).kind());
    }

    @Test
    void indexOfAnotherVersionIsReadAgainFromTheEvidence() throws IOException {
        try (var store = CaseStore.create(folder, key)) {
            Sources.add(store, Sources.plain("a.log", "01"), 10);
            Sources.add(store, Sources.plain("b.log", "02"), 10);
        }
        Files.write(folder.resolve("index.mv"), new byte[10_000]);
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(List.of(), store.sources());
            assertEquals(List.of("a.log", "b.log"), store.sourcesToReadAgain().stream().map(s -> s.fileName()).toList());
            assertTrue(Sources.add(store, Sources.plain("b.log", "02"), 10));
            assertTrue(Sources.add(store, Sources.plain("a.log", "01"), 10));
            assertEquals(List.of(1, 2), store.sources().stream().map(CaseSource::id).toList());
            assertEquals(List.of("a.log", "b.log"), store.sources().stream().map(s -> s.source().fileName()).toList());
            assertEquals(List.of(), store.sourcesToReadAgain());
        }
    }

    @Test
    void memoryTargetTakesSourceOnce() {
        var target = new MemoryTarget(temp.resolve("copies"));
        assertTrue(Sources.add(target, Sources.plain("a.log", "01"), 10));
        assertFalse(Sources.add(target, Sources.plain("b.log", "01"), 10));
        assertEquals(1, target.sources().size());
    }
}
