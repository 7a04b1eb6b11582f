package dev.lastseen.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    private static final String LOG = "first line\nsecond line\n\tcontinued\nthird, Zürich\n";

    @TempDir
    Path temp;

    private Path file;
    private Source source;
    private MemoryTarget target;

    @BeforeEach
    void importLog() throws IOException {
        file = Files.writeString(temp.resolve("a.log"), LOG);
        target = new MemoryTarget(temp.resolve("copies"));
        source = Logs.lines(target, file);
    }

    @Test
    void readsRecordsFromTheFileItself() {
        var entry = target.sources().getFirst();
        assertEquals("first line", target.evidence().text(entry, 0));
        assertEquals("second line\n\tcontinued", target.evidence().text(entry, 1));
        assertEquals("third, Zürich", target.evidence().text(entry, 2));
        assertEquals(EvidenceState.UNCHANGED, target.evidence().state(source));
        assertEquals(EvidenceState.UNCHANGED, target.evidence().verify(source));
    }

    @Test
    void readsNothingBehindTheEnd() {
        assertEquals("Zürich\n", new String(target.evidence().read(source, LOG.indexOf("Zürich"), 100), UTF_8));
        assertEquals(0, target.evidence().read(source, 1000, 10).length);
    }

    @Test
    void goesOnReadingFileThatWasOnlyTouched() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertEquals(EvidenceState.TOUCHED, target.evidence().state(source));
        assertEquals("first line", target.evidence().text(target.sources().getFirst(), 0));
        assertEquals(EvidenceState.UNCHANGED, target.evidence().verify(source));
    }

    @Test
    void goesOnReadingFileThatGrew() throws IOException {
        Files.writeString(file, LOG + "fourth\n");
        assertEquals(EvidenceState.GROWN, target.evidence().state(source));
        assertEquals("first line", target.evidence().text(target.sources().getFirst(), 0));
        assertEquals(EvidenceState.GROWN, target.evidence().verify(source));
        assertEquals(0, target.evidence().read(source, source.content().decoded(), 10).length, "what was not imported is not evidence");
    }

    @Test
    void refusesFileWithOtherBytes() throws IOException {
        Files.writeString(file, LOG.replace("third", "fifth"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertEquals(EvidenceState.CHANGED, target.evidence().verify(source));
        assertEquals(Kind.EVIDENCE, assertThrows(CaseProblem.class, () -> target.evidence().text(target.sources().getFirst(), 0)).kind());
        Files.writeString(file, "short");
        assertEquals(EvidenceState.CHANGED, target.evidence().state(source));
    }

    @Test
    void saysThatFileIsGone() throws IOException {
        Files.delete(file);
        assertEquals(EvidenceState.MISSING, target.evidence().state(source));
        assertEquals(EvidenceState.MISSING, target.evidence().verify(source));
        var problem = assertThrows(CaseProblem.class, () -> target.evidence().text(target.sources().getFirst(), 0));
        assertEquals(Kind.EVIDENCE, problem.kind());
    }

    @Test
    void readsDecodedCopyInAnyOrder() throws IOException {
        byte[] decoded = new byte[3 * Blocks.SIZE + 12_345];
        new Random(3).nextBytes(decoded);
        Arrays.fill(decoded, Blocks.SIZE, 2 * Blocks.SIZE, (byte) 'x');
        Source packed = keepCopy(target, "c1", decoded);
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(decoded.length);
            int length = random.nextInt(2 * Blocks.SIZE);
            byte[] expected = Arrays.copyOfRange(decoded, from, Math.min(decoded.length, from + length));
            assertArrayEquals(expected, target.evidence().read(packed, from, length));
        }
        target.close();
        assertFalse(Files.exists(temp.resolve("copies")), "temporary copies are deleted");
    }

    @Test
    void keepsDecodedCopyInTheCase() {
        var key = UserKey.in(temp.resolve("home"));
        byte[] decoded = LOG.repeat(20_000).getBytes(UTF_8);
        try (var store = CaseStore.create(temp.resolve("case"), key)) {
            keepCopy(store, "c1", decoded);
            var cancelled = store.begin(file);
            assertThrowsNothing(() -> cancelled.decodedCopy().write(decoded));
            cancelled.discard();
        }
        try (var store = CaseStore.open(temp.resolve("case"), key)) {
            var entry = store.sources().getFirst();
            assertArrayEquals(decoded, store.evidence().read(entry.source(), 0, decoded.length));
            assertEquals(1, temp.resolve("case/evidence").toFile().listFiles().length, "a cancelled import leaves no copy");
        }
    }

    @Test
    void damagedDecodedCopyNeverYieldsOtherBytes() throws IOException {
        byte[] decoded = LOG.repeat(2000).getBytes(UTF_8);
        Source packed = keepCopy(target, "c1", decoded);
        Path copy = temp.resolve("copies/c1.blocks");
        byte[] bytes = Files.readAllBytes(copy);
        for (int i = 0; i < bytes.length; i += i < bytes.length - 60 ? 7 : 1) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x10;
            Files.write(copy, changed);
            assertDamagedOrEqual(decoded, packed);
        }
        Files.write(copy, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(Kind.DAMAGED, assertThrows(CaseProblem.class, () -> target.evidence().read(packed, 0, 10)).kind());
    }

    private void assertDamagedOrEqual(byte[] decoded, Source packed) {
        try {
            assertArrayEquals(decoded, target.evidence().read(packed, 0, decoded.length));
        } catch (CaseProblem e) {
            assertEquals(Kind.DAMAGED, e.kind());
        }
    }

    private static Source keepCopy(SegmentTarget target, String sha, byte[] decoded) {
        var plain = Sources.plain(sha + ".log.gz", sha);
        var content = new Source.Content("f" + sha, sha, 150, decoded.length, "gzip");
        var source = new Source(plain.path(), content, plain.format(), plain.system(), plain.clock(), plain.receipt());
        var intake = target.begin(source.path());
        assertThrowsNothing(() -> {
            for (int from = 0; from < decoded.length; from += 100_000) intake.decodedCopy().write(decoded, from, Math.min(100_000, decoded.length - from));
        });
        intake.complete(source, dev.lastseen.model.segment.Samples.mixed(1, 1, intake));
        return source;
    }

    private static void assertThrowsNothing(org.junit.jupiter.api.function.Executable action) {
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(action);
    }
}
