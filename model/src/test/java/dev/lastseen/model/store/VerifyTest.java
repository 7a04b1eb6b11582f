package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Source;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path temp;

    private UserKey key;
    private Path folder;
    private Path kept;
    private Path secured;

    @BeforeEach
    void makeCase() throws IOException {
        key = UserKey.in(temp.resolve("home"));
        folder = temp.resolve("case");
        kept = log("a.log", 3000);
        secured = log("b.log", 2000);
        try (var store = CaseStore.create(folder, key)) {
            Logs.lines(store, kept);
            Source second = Logs.lines(store, secured);
            store.annotations().add(Kind.NOTE, new Place(second.content().decodedSha256(), 0), "look here");
            assertTrue(store.secure(second, _ -> {}, () -> false));
        }
    }

    private Path log(String name, int lines) throws IOException {
        var random = new Random(lines);
        var text = new StringBuilder();
        for (int i = 0; i < lines; i++) text.append("line ").append(i).append(" id ").append(Long.toHexString(random.nextLong())).append('\n');
        return Files.writeString(temp.resolve(name), text);
    }

    private List<Proof> verify() {
        return CaseVerifier.verify(folder, key);
    }

    private List<Proof> faults() {
        return verify().stream().filter(proof -> proof.state() != Proof.State.HOLDS).toList();
    }

    @Test
    void provesEveryPartOfAnUntouchedCaseAndChangesNothing() throws IOException {
        var before = bytes();
        var proofs = verify();
        assertEquals(List.of(), faults());
        assertEquals(List.of("lastseen.case", "case.mv.db", "index.mv", "audit trail", kept.toString(), secured.toString(), "copy of " + secured),
                proofs.stream().map(Proof::subject).toList());
        assertTrue(proofs.get(3).statement().startsWith("4 entries"), proofs.get(3)::statement);
        assertEquals(before, bytes());
    }

    private Map<String, String> bytes() throws IOException {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) all.put(file.getFileName().toString(), Digests.sha256(file));
        }
        return all;
    }

    @Test
    void noticesEachOf50FlippedBitsInTheCase() throws IOException {
        for (Path file : List.of(folder.resolve("case.mv.db"), folder.resolve("index.mv"), folder.resolve("lastseen.case"))) flip(file, 17);
    }

    @Test
    void noticesEachOf50FlippedBitsInEvidenceAndItsCopies() throws IOException {
        flip(kept, 17);
        flip(secured, 17);
        try (Stream<Path> copies = Files.list(folder.resolve("evidence"))) {
            flip(copies.findFirst().orElseThrow(), 17);
        }
    }

    private void flip(Path file, int times) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(file.getFileName().toString().length());
        for (int i = 0; i < times; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            var faults = faults();
            assertFalse(faults.isEmpty(), file + ", byte " + at);
            assertTrue(faults.stream().allMatch(fault -> !fault.statement().isEmpty() && !fault.trust().isEmpty()), faults::toString);
        }
        Files.write(file, whole);
        assertEquals(List.of(), faults());
    }

    @Test
    void saysThatACopyStandsInForAFileThatIsGone() throws IOException {
        Files.delete(secured);
        assertEquals(List.of(), faults());
        try (var store = CaseStore.open(folder, key)) {
            assertTrue(store.evidence().text(store.sources().get(1), 7).startsWith("line 7 id "));
        }
        Files.delete(kept);
        assertEquals(List.of(kept.toString()), faults().stream().map(Proof::subject).toList());
    }

    @Test
    void pointsAtEvidenceThatMoved() throws IOException {
        Path moved = Files.move(kept, temp.resolve("elsewhere.log"));
        try (var store = CaseStore.open(folder, key)) {
            var entry = store.sources().getFirst();
            var problem = assertThrows(CaseProblem.class, () -> store.relocate(entry, secured));
            assertTrue(String.valueOf(problem.getMessage()).contains("is not " + kept), problem::toString);
            store.relocate(entry, moved);
            assertTrue(store.evidence().text(store.sources().getFirst(), 7).startsWith("line 7 id "));
        }
        assertEquals(List.of(), faults());
        try (var store = CaseStore.open(folder, key)) {
            assertEquals(moved, store.sources().getFirst().source().path());
            assertEquals("relocate", store.audit().entries().getLast().action());
        }
    }

    @Test
    void keepsNothingOfACopyThatWasCancelled() throws IOException {
        try (var store = CaseStore.open(folder, key)) {
            var seen = new ArrayList<Long>();
            assertFalse(store.secure(store.sources().getFirst().source(), seen::add, () -> true));
            assertEquals(List.of(), seen);
        }
        try (Stream<Path> copies = Files.list(folder.resolve("evidence"))) {
            assertEquals(1, copies.count());
        }
    }

    @Test
    void doesNotVouchForACaseThatWasNotClosed() throws IOException {
        var copy = temp.resolve("marker");
        try (var _ = CaseStore.open(folder, key)) {
            Files.copy(folder.resolve("lastseen.case"), copy);
        }
        Files.copy(copy, folder.resolve("lastseen.case"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(Proof.State.UNPROVEN), faults().stream().map(Proof::state).toList());
    }

    @Test
    void opensNoCaseOfAnotherUser() {
        var faults = CaseVerifier.verify(folder, UserKey.in(temp.resolve("other"))).stream().filter(proof -> proof.state() == Proof.State.BROKEN).toList();
        assertEquals(List.of("lastseen.case"), faults.stream().map(Proof::subject).toList());
    }
}
