package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.FollowOptions.Ends;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.store.CaseStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case keeps of its analysis is taken back only where everything is as it was.
class KeptCaseTest {
    private static final ImportService IMPORTS = new ImportService();
    private static final String JOURNEYS = "journeys";
    private static final int FLIPS = 60;

    @TempDir
    private Path folder;

    private Path kept;

    @BeforeEach
    void writeCase() throws IOException {
        kept = folder.resolve("case");
        var evidence = Ferry.write(folder.resolve("evidence"));
        try (var casework = Casework.create(kept, IMPORTS)) {
            casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
        }
    }

    private Casework open() {
        return Casework.open(kept, IMPORTS, Progress.NONE);
    }

    /// What was found, without what is kept, and what that says.
    private static void assertIsAsAnew(Casework casework) {
        var state = casework.state();
        assertEquals(told(Analysis.of(state.sources(), state.overrules().options(), state.analysis().declared(), Kept.NOWHERE)), told(state.analysis()));
    }

    private static String told(Analysis analysis) {
        var following = analysis.following();
        return following.kind() + following.columns() + following.alternatives() + following.systemNames() + following.route().hops() + following.boundaries() + following.clocks().shifts()
                + IntStream.range(0, following.total()).mapToObj(m -> following.name(m) + following.verdicts().outcome(m) + Arrays.toString(following.records(m)) + following.identifiers(m))
                        .collect(Collectors.joining("\n"));
    }

    /// What is kept, by name.
    private Map<String, byte[]> bodies() {
        try (var store = CaseStore.open(kept)) {
            var bodies = new HashMap<String, byte[]>();
            for (String name : List.of(JOURNEYS, "bonds")) store.found(name).ifPresent(body -> bodies.put(name, body));
            return bodies;
        }
    }

    private String digest() {
        return new String(bodies().get(JOURNEYS), 1, 64, StandardCharsets.US_ASCII);
    }

    @Test
    void openingAndReadingChangeNothingOfWhatIsKept() {
        String before = digest();
        try (var casework = open()) {
            assertIsAsAnew(casework);
            casework.keep("layout", "wide");
        }
        assertEquals(before, digest());
    }

    /// After each of these the case is judged anew, and what it keeps then is of the new state.
    @Test
    void everyDecisionCountsAtOnceAndAfterOpeningAgain() throws IOException {
        List<UnaryOperator<Overrules>> decisions = List.of(
                overrules -> overrules.withRoute("quay>island,quay>ferry"),
                overrules -> overrules.withKind("crate"),
                overrules -> overrules.withEnds(new Ends(List.of(), List.of("ferry"))),
                overrules -> overrules.withClock("ferry", 90_000_000L),
                overrules -> overrules.withJoin("ferry:crate_id"));
        for (var decision : decisions) {
            changes(casework -> casework.overrule(decision.apply(casework.state().overrules()), Progress.NONE));
        }
        changes(casework -> casework.declare(Declared.NOTHING.withSampled(Map.of("ferry", 0.5))));
    }

    private interface Change {
        void on(Casework casework) throws IOException;
    }

    private void changes(Change change) throws IOException {
        String before = digest();
        try (var casework = open()) {
            change.on(casework);
            assertIsAsAnew(casework);
        }
        assertNotEquals(before, digest());
        try (var casework = open()) {
            assertIsAsAnew(casework);
        }
    }

    @Test
    void moreEvidenceOtherReadingAndOtherPlacesCount() throws IOException {
        var more = Files.writeString(folder.resolve("port.log"), Files.readString(folder.resolve("evidence/island.log")).replace("landed", "stored").replace("island", "port"));
        changes(casework -> casework.add(List.of(more), ImportOptions.NONE, Progress.NONE));
        changes(casework -> {
            var ferry = casework.state().sources().stream().filter(one -> one.source().system().equals("ferry")).findFirst().orElseThrow().source();
            casework.overrule(casework.state().overrules().withReading(ferry.content().decodedSha256(), new Overrules.Reading("", "", "Asia/Tokyo", "")), Progress.NONE);
        });
        Files.move(folder.resolve("evidence"), folder.resolve("moved"));
        changes(casework -> assertFalse(casework.relocate(List.of(folder.resolve("moved"))).isEmpty()));
    }

    @Test
    void whatAnotherProgramKeptIsComputedAnew() {
        var bodies = bodies();
        try (var store = CaseStore.open(kept)) {
            bodies.forEach((name, body) -> {
                byte[] other = body.clone();
                other[1] ^= 1;
                store.keepFound(name, other);
            });
        }
        try (var casework = open()) {
            assertIsAsAnew(casework);
            assertTrue(casework.notice().isEmpty());
        }
        assertTrue(Arrays.equals(bodies.get(JOURNEYS), bodies().get(JOURNEYS)));
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        byte[] index = Files.readAllBytes(kept.resolve("index.mv"));
        var bodies = bodies();
        var random = new Random(4);
        int noticed = 0;
        for (int n = 0; n < FLIPS; n++) {
            byte[] body = Objects.requireNonNull(bodies.get(n % 2 == 0 ? JOURNEYS : "bonds"));
            byte[] flipped = index.clone();
            flipped[at(index, body) + random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(kept.resolve("index.mv"), flipped);
            try (var casework = open()) {
                assertIsAsAnew(casework);
                if (casework.notice().isPresent()) noticed++;
            }
        }
        assertEquals(FLIPS, noticed);
        try (var casework = open()) {
            assertTrue(casework.notice().isEmpty());
        }
    }

    /// Where a body stands in the file.
    private static int at(byte[] file, byte[] body) {
        for (int at = 0; at + body.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + body.length, body, 0, body.length)) return at;
        }
        throw new AssertionError("It is not kept as it is.");
    }
}
