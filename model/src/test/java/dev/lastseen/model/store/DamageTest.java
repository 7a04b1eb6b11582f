package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    private static final int RECORDS = 300;

    @TempDir
    Path temp;

    private final Segment expected = Samples.mixed(RECORDS, 1, ChunkSink.MEMORY);
    private UserKey key;
    private Path folder;

    @BeforeEach
    void make() {
        key = UserKey.in(temp.resolve("home"));
        folder = temp.resolve("case");
        try (var store = CaseStore.create(folder, key)) {
            for (int i = 1; i <= 3; i++) Sources.add(store, Sources.plain(i + ".log", "sha" + i), RECORDS);
        }
    }

    @Test
    void damagedIndexIsNoticedOrReadAgain() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("index.mv"));
        var random = new Random(21);
        int noticed = 0;
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 200; k++) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            if (damaged(i % 4 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged)) noticed++;
        }
        assertTrue(noticed > 30, noticed + " of 60 noticed");
    }

    /// True where the damage was told or its sources are to be read again. What is shown all the same must be right.
    private boolean damaged(byte[] index) throws IOException {
        Files.write(folder.resolve("index.mv"), index);
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(3, store.sources().size() + store.sourcesToReadAgain().size());
            for (CaseSource source : store.sources()) Samples.assertSame(expected, source.segment());
            return !store.sourcesToReadAgain().isEmpty();
        } catch (CaseProblem e) {
            assertEquals(Kind.DAMAGED, e.kind(), e::toString);
            return true;
        }
    }

    @Test
    void everyDamageToTheDatabaseIsNoticed() throws IOException {
        Path database = folder.resolve("case.mv.db");
        byte[] whole = Files.readAllBytes(database);
        var random = new Random(22);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 4 != 0) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(database, damaged);
            assertEquals(Kind.FOREIGN, assertThrows(CaseProblem.class, () -> CaseStore.open(folder, key)).kind());
        }
        Files.write(database, whole);
        CaseStore.open(folder, key).close();
    }

    @Test
    void databaseDamagedInACrashIsToldAsDamaged() throws IOException {
        Path database = folder.resolve("case.mv.db");
        Files.write(database, new byte[10_000]);
        try (var crashed = CaseFolder.open(folder)) {
            new Seal(crashed, key).opened();
        }
        assertEquals(Kind.DAMAGED, assertThrows(CaseProblem.class, () -> CaseStore.open(folder, key)).kind());
    }
}
