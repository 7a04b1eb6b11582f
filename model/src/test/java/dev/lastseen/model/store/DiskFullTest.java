package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a small disk in memory, which only a superuser on Linux can make; skipped elsewhere.
class DiskFullTest {
    private static final int RECORDS = 5_000;

    @TempDir
    Path temp;

    private Path disk;
    private UserKey key;

    @BeforeEach
    void mount() throws IOException {
        key = UserKey.in(temp.resolve("home"));
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()), "no disk can be mounted here");
    }

    @AfterEach
    void unmount() {
        run("umount", "-l", disk.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    @Test
    void fullDiskIsToldAndLosesNothingThatWasAcknowledged() {
        Path folder = disk.resolve("case");
        int acknowledged = fill(folder);
        assertFalse(acknowledged == 0, "some sources fit");
        run("mount", "-o", "remount,size=64m", disk.toString());
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(acknowledged, store.sources().size() + store.sourcesToReadAgain().size());
            for (CaseSource source : store.sources()) Samples.assertSame(Samples.mixed(RECORDS, 1, ChunkSink.MEMORY), source.segment());
            Sources.add(store, Sources.plain("again.log", "again"), RECORDS);
        }
    }

    /// Imports until the disk is full; answers how many sources were acknowledged.
    private int fill(Path folder) {
        var store = CaseStore.create(folder, key);
        int acknowledged = 0;
        try {
            while (acknowledged < 1000) {
                Sources.add(store, Sources.plain(acknowledged + ".log", "sha" + acknowledged), RECORDS);
                acknowledged++;
            }
        } catch (CaseProblem e) {
            assertEquals(Kind.DISK_FULL, e.kind(), e::toString);
        }
        try {
            store.close();
        } catch (CaseProblem e) {
            assertEquals(Kind.DISK_FULL, e.kind(), e::toString);
        }
        return acknowledged;
    }

    @Test
    void caseIsNotBegunOnFullDisk() throws IOException {
        Path filler = disk.resolve("filler");
        assertThrows(IOException.class, () -> Files.write(filler, new byte[8 << 20]));
        assertEquals(Kind.DISK_FULL, assertThrows(CaseProblem.class, () -> CaseStore.create(disk.resolve("case"), key)).kind());
    }
}
