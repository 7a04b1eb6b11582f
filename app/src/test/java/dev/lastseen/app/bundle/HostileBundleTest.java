package dev.lastseen.app.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Recipient;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bundles that somebody made to harm.
class HostileBundleTest {
    private static final String LOG = "ts=2026-05-04T08:00:00Z level=info msg=one id=7\n";

    @TempDir
    private Path folder;

    private Path file;
    private Path kept;

    @BeforeEach
    void place() {
        file = folder.resolve("hostile.zip");
        kept = folder.resolve("case");
    }

    /// A bundle whose hashes are all right.
    private void forge(String name, String content, long stated) throws IOException {
        try (var packer = new Packer(file)) {
            packer.put(Container.EVIDENCE + name, content);
            packer.put(Container.CASE, "{\"settings\":{\"follow.clock.x\":\"no number\"},\"annotations\":[{\"kind\":\"EVIL\"},{\"kind\":\"NOTE\",\"text\":\"hello\"}]}");
            var entries = new ArrayList<>(packer.packed());
            var evidence = entries.removeFirst();
            entries.add(new Packed(evidence.name(), stated < 0 ? evidence.bytes() : stated, evidence.sha256()));
            String list = entries.stream().map(one -> "{\"name\":\"" + escaped(one.name()) + "\",\"bytes\":" + one.bytes() + ",\"sha256\":\"" + one.sha256() + "\"}").collect(Collectors.joining(","));
            packer.put(Container.MANIFEST, "{\"form\":\"" + Container.FORM + "\",\"evidence\":true,\"sources\":[{\"file\":\"" + escaped(name) + "\",\"sha256\":\"" + evidence.sha256()
                    + "\",\"system\":\"x\"}],\"entries\":[" + list + "]}");
            packer.finish();
        }
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\0", "\\u0000").replace("\n", "\\n");
    }

    private String refused() {
        try (var store = CaseStore.openOrCreate(kept)) {
            String said = String.valueOf(assertThrows(Exception.class, () -> BundleImport.take(file, Recipient.of(store), new ImportService(), Progress.NONE)).getMessage());
            assertEquals(List.of(), store.sources());
            return said;
        }
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(one -> folder.relativize(one).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.log", "/etc/evil.log", "a/../../evil.log", "..\\evil.log", "C:\\evil.log", "a//b.log", ".hidden", "a/./b.log", "nul\0.log", "line\nbreak.log", "a/", "CON:x", "a\u202eb"})
    void writesNothingOutsideItsFolder(String name) throws IOException {
        forge(name, LOG, -1);
        assertTrue(refused().contains("bundle"));
        assertEquals(Set.of("case/case.mv.db", "case/index.mv", "case/lastseen.case", "case/lock", "hostile.zip"), files());
    }

    @Test
    void takesAPlainOneButNoDecisionThatMakesNoSense() throws IOException {
        forge("sub/a.log", LOG, -1);
        try (var store = CaseStore.create(kept)) {
            var taken = BundleImport.take(file, Recipient.of(store), new ImportService(), Progress.NONE);
            assertEquals(1, store.sources().size());
            assertFalse(taken.decisions());
            assertEquals(1, taken.notes());
            assertEquals(Set.of(), store.settings().all().keySet());
        }
    }

    @Test
    void unpacksNoMoreThanIsStated() throws IOException {
        forge("a.log", LOG.repeat(1000), 10);
        assertTrue(refused().contains("not what was written"));
        forge("a.log", LOG, 1L << 50);
        assertTrue(refused().contains("GB"));
        forge("a.log", LOG, Long.MAX_VALUE);
        refused();
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        Files.writeString(file, "PK");
        assertFalse(BundleImport.isBundle(file));
        assertEquals(1, BundleVerifier.verify(file).size());
        assertThrows(Refusal.class, () -> {
            try (var store = CaseStore.create(kept)) {
                BundleImport.take(file, Recipient.of(store), new ImportService(), Progress.NONE);
            }
        });
    }
}
