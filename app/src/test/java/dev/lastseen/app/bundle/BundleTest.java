package dev.lastseen.app.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Recipient;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.CaseStore;
import dev.lastseen.model.store.Proof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    private static final ImportService IMPORTS = new ImportService();
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final BundleRequest SHARED = new BundleRequest(false, false, AT);
    private static final BundleRequest WHOLE = new BundleRequest(true, true, AT);

    @TempDir
    private Path folder;

    /// Makes a case with these texts in the lines of lost letters and writes its bundle.
    private Path bundle(String name, List<String> texts, BundleRequest request) throws IOException {
        Path kept = folder.resolve("case");
        try (var casework = Casework.openOrCreate(kept, IMPORTS, Progress.NONE)) {
            casework.add(List.of(Mail.write(folder.resolve("evidence"), texts)), ImportOptions.NONE, Progress.NONE);
            return write(casework, name, request);
        }
    }

    private Path write(Casework casework, String name, BundleRequest request) throws IOException {
        Path file = folder.resolve(name);
        Bundle.write(casework, request, file);
        return file;
    }

    private static Map<String, String> entries(Path file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) entries.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }

    private static String entry(Map<String, String> entries, String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    private static List<Proof> faults(Path file) throws IOException {
        return BundleVerifier.verify(file).stream().filter(proof -> proof.state() != Proof.State.HOLDS).toList();
    }

    @Test
    void givesTheSameBytesForTheSameCase() throws IOException {
        Path first = bundle("first.zip", List.of("password=hunter22"), SHARED);
        Path second = bundle("second.zip", List.of("password=hunter22"), SHARED);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(List.of(), faults(first));
        assertTrue(entries(first).keySet().containsAll(List.of("README.txt", "report.html", "report.md", "records.ndjson", "excerpt/counter.jsonl", "lost.csv", "verdicts.csv", "audit.ndjson", "manifest.json")));
    }

    @Test
    void noticesEachOf50FlippedBits() throws IOException {
        byte[] whole = Files.readAllBytes(bundle("b.zip", List.of("x"), WHOLE));
        Path flipped = folder.resolve("flipped.zip");
        var random = new Random(5);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(flipped, bytes);
            var faults = faults(flipped);
            assertFalse(faults.isEmpty(), "byte " + at);
            assertTrue(faults.stream().allMatch(fault -> !fault.statement().isEmpty() && !fault.trust().isEmpty()), faults::toString);
        }
    }

    @Test
    void namesTheEntryThatWasChanged() throws IOException {
        Path file = bundle("b.zip", List.of("x"), SHARED);
        byte[] bytes = Files.readAllBytes(file);
        try (var zip = new ZipFile(file.toFile())) {
            assertTrue(zip.getEntry("verdicts.csv").getCompressedSize() > 1000);
        }
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("verdicts.csv");
        bytes[header + 500] ^= 1;
        Files.write(file, bytes);
        assertEquals(List.of("b.zip", "verdicts.csv"), faults(file).stream().map(Proof::subject).toList());
    }

    @Test
    void leaksNoSecretAndSaysWhatItHid() throws IOException {
        var secrets = List.of("hunter22!x", "AKIA" + "IOSFODNN7EXAMPL3", "ghp_" + "a8B3".repeat(9), "4111111111111111", "anna.example@mail.example.com", "+49 30 901820 17", "0a1b2c3d4e5f60718293a4b5c6d7e8f9");
        var entries = entries(bundle("b.zip", List.of("login password=" + secrets.get(0), "key " + secrets.get(1), secrets.get(2), "card " + secrets.get(3), "to " + secrets.get(4), "tel " + secrets.get(5),
                "access_token=" + secrets.get(6)), SHARED));
        entries.forEach((name, content) -> secrets.forEach(secret -> assertFalse(content.contains(secret), name + " holds " + secret)));
        assertTrue(entry(entries, "records.ndjson").contains("‹password:"));
        var hidden = entry(entries, "redactions.csv");
        for (String kind : List.of("password", "aws-key", "github-token", "card", "email", "phone", "token")) assertTrue(hidden.contains("\n" + kind + ","), hidden);
        assertTrue(new ObjectMapper().readTree(entry(entries, "manifest.json")).get("redacted").asBoolean());
    }

    @Test
    void leavesMessagesTheirNamesWhenItHidesSecrets() throws IOException {
        String lost = entry(entries(bundle("b.zip", List.of(), SHARED)), "lost.csv");
        for (int i = 0; i < Mail.LETTERS; i++) assertEquals(Mail.isLost(i), lost.contains(Mail.letter(i)), Mail.letter(i));
    }

    @Test
    void runsNoneOf120HostileTexts() throws IOException {
        var texts = HostileTexts.all();
        assertEquals(120, texts.size());
        var entries = entries(bundle("b.zip", texts, new BundleRequest(true, false, AT)));
        for (var entry : entries.entrySet()) {
            if (!entry.getKey().startsWith("excerpt/")) assertEquals(-1, steering(entry.getValue()), entry.getKey());
            if (entry.getKey().endsWith(".csv")) assertNoFormula(entry.getValue());
        }
        var lines = new HashSet<>(Files.readAllLines(folder.resolve("evidence/counter.jsonl")));
        lines.addAll(Files.readAllLines(folder.resolve("evidence/van.log")));
        for (JsonNode record : records(entry(entries, "records.ndjson"))) assertTrue(lines.contains(record.get("text").asText()), () -> record.get("text").asText());
    }

    private static List<JsonNode> records(String ndjson) throws IOException {
        var all = new ArrayList<JsonNode>();
        for (String line : ndjson.lines().toList()) {
            JsonNode one = new ObjectMapper().readTree(line);
            if (one.has("system") && one.get("text").isTextual()) all.add(one);
        }
        assertTrue(all.size() > 20);
        return all;
    }

    /// Where a character stands that steers what is shown, or -1.
    private static int steering(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < 0x7f || c >= 0xa0 && !(c >= 0x200b && c <= 0x200f) && !(c >= 0x202a && c <= 0x202e) && !(c >= 0x2060 && c <= 0x2069)
                    && c != 0xfeff;
            if (!plain) return i;
        }
        return -1;
    }

    private static void assertNoFormula(String csv) throws IOException {
        for (var row : CSVFormat.RFC4180.parse(new java.io.StringReader(csv))) {
            for (String cell : row) assertTrue(cell.isEmpty() || "=+-@\t\0".indexOf(cell.charAt(0)) < 0, cell);
        }
    }

    @Test
    void givesTheSameAnalysisElsewhereWhereItHoldsTheEvidence() throws IOException {
        Path kept = folder.resolve("case");
        Path file;
        List<String> lost;
        try (var casework = Casework.create(kept, IMPORTS)) {
            casework.add(List.of(Mail.write(folder.resolve("evidence"), List.of("a"))), ImportOptions.NONE, Progress.NONE);
            casework.annotate(Kind.NOTE, new Place(casework.state().sources().getFirst().source().content().decodedSha256(), 0), "look here");
            file = write(casework, "whole.zip", WHOLE);
            lost = verdicts(casework);
        }
        assertTrue(lost.size() > 100);
        Path other = folder.resolve("other");
        try (var store = CaseStore.create(other)) {
            var taken = BundleImport.take(file, Recipient.of(store), IMPORTS, Progress.NONE);
            assertTrue(taken.evidence() && taken.decisions());
            assertEquals(1, taken.notes());
        }
        try (var casework = Casework.create(folder.resolve("window"), IMPORTS)) {
            casework.receive((recipient, imports) -> BundleImport.take(file, recipient, imports, Progress.NONE));
            assertEquals(lost, verdicts(casework));
        }
        try (var casework = Casework.open(other, IMPORTS, Progress.NONE)) {
            assertEquals(lost, verdicts(casework));
            assertEquals(List.of("look here"), casework.state().annotations().stream().map(one -> one.text()).toList());
        }
    }

    private static List<String> verdicts(Casework casework) {
        var analysis = casework.state().analysis();
        return analysis.following().lost().stream().map(message -> analysis.following().name(message) + " " + analysis.following().verdicts().outcome(message) + " " + analysis.loss(message).proof()).toList();
    }

    @Test
    void neverTellsVanishedOfAnExcerpt() throws IOException {
        Path file = bundle("b.zip", List.of("x"), SHARED);
        Path other = folder.resolve("other");
        try (var store = CaseStore.create(other)) {
            assertFalse(BundleImport.take(file, Recipient.of(store), IMPORTS, Progress.NONE).evidence());
        }
        try (var casework = Casework.open(other, IMPORTS, Progress.NONE)) {
            assertEquals(2, casework.state().sources().size());
            var following = casework.state().analysis().following();
            assertEquals(0, following.follows() ? following.verdicts().count(Outcome.VANISHED) : 0);
        }
    }

    @Test
    void packsNoRedactedEvidence() {
        var refusal = assertThrows(Refusal.class, () -> bundle("b.zip", List.of(), new BundleRequest(false, true, AT)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("--internal"), refusal::toString);
        assertFalse(Files.exists(folder.resolve("b.zip")));
    }
}
