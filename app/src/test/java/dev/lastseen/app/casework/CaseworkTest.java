package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Overrules.Reading;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.FollowOptions.Ends;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.EvidenceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseworkTest {
    private static final ImportService IMPORTS = new ImportService();

    @TempDir
    private Path folder;

    private Path evidence;
    private Path kept;

    @BeforeEach
    void writeEvidence() throws IOException {
        evidence = Ferry.write(folder.resolve("evidence"));
        kept = folder.resolve("case");
    }

    private Casework filled(Casework casework) {
        casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
        return casework;
    }

    private static int count(Casework casework, Outcome outcome) {
        return casework.state().analysis().following().verdicts().count(outcome);
    }

    private static String content(Casework casework, String system) {
        return casework.state().sources().stream().filter(one -> one.source().system().equals(system)).findFirst().orElseThrow().source().content().decodedSha256();
    }

    @Test
    void judgesWhatIsAdded() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            assertEquals(Ferry.CRATES, casework.state().analysis().following().total());
            assertEquals(List.of("quay", "ferry", "island"), casework.state().analysis().systems());
            assertEquals(12 + 8, count(casework, Outcome.VANISHED));
            assertEquals(Optional.empty(), casework.folder());
        }
    }

    @Test
    void startsEmpty() {
        try (var casework = Casework.inMemory(IMPORTS)) {
            assertEquals(0, casework.state().records());
            assertFalse(casework.state().analysis().following().follows());
        }
    }

    @Test
    void addsSameBytesOnce() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            var before = casework.state();
            var results = casework.add(List.of(evidence), ImportOptions.NONE, Progress.NONE);
            assertTrue(results.stream().allMatch(ImportResult.Duplicate.class::isInstance));
            assertSame(before, casework.state());
        }
    }

    @Test
    void overrulesRouteAndTakesItBack() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            var found = casework.state();
            casework.overrule(found.overrules().withRoute("quay>ferry"), Progress.NONE);
            assertEquals(1, casework.state().analysis().following().route().hops().size());
            casework.undo(Progress.NONE);
            assertEquals(2, casework.state().analysis().following().route().hops().size());
            assertFalse(casework.canUndo());
            casework.redo(Progress.NONE);
            assertEquals("quay>ferry", casework.state().overrules().route());
            assertFalse(casework.canRedo());
        }
    }

    @Test
    void deliversAtMarkedTerminal() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            casework.overrule(Overrules.NONE.withEnds(new Ends(List.of(), List.of("ferry"))), Progress.NONE);
            assertEquals(12, count(casework, Outcome.VANISHED));
        }
    }

    @Test
    void refusesWhatCannotBeFollowedAndStaysAsItWas() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            var before = casework.state();
            assertThrows(Refusal.class, () -> casework.overrule(Overrules.NONE.withKind("zeppelin"), Progress.NONE));
            assertThrows(Refusal.class, () -> casework.overrule(Overrules.NONE.withRoute("quay>harbour"), Progress.NONE));
            assertThrows(Refusal.class, () -> casework.overrule(Overrules.NONE.withRoute("quay"), Progress.NONE));
            assertSame(before, casework.state());
            assertFalse(casework.canUndo());
        }
    }

    @Test
    void appliesClockThatAnalystSets() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            casework.overrule(Overrules.NONE.withClock("island", 2_000_000), Progress.NONE);
            var following = casework.state().analysis().following();
            assertEquals(2, following.clocks().seconds(following.space().systems().indexOf("island")));
        }
    }

    @Test
    void readsSourceAgainInAnotherZone() {
        try (var casework = filled(Casework.create(kept, IMPORTS))) {
            var content = content(casework, "ferry");
            var reading = Reading.AS_FOUND.withZone("+02:00");
            casework.overrule(Overrules.NONE.withReading(content, reading), Progress.NONE);
            var ferry = casework.state().sources().stream().filter(one -> one.source().system().equals("ferry")).findFirst().orElseThrow();
            assertEquals("+02:00", ferry.source().clock().zone().getId());
            assertFalse(ferry.source().clock().assumed());
            assertEquals(Instant.parse("2026-05-04T06:00:00.400Z"), Quantity.instant(ferry.segment().time(0)));
            assertEquals(3, casework.state().sources().size());
            casework.undo(Progress.NONE);
            assertEquals(Instant.parse("2026-05-04T08:00:00.400Z"), Quantity.instant(casework.state().sources().getFirst().segment().time(0)));
        }
    }

    @Test
    void refusesToReadChangedFileOtherwise() throws IOException {
        try (var casework = filled(Casework.create(kept, IMPORTS))) {
            var changed = evidence.resolve("ferry.log");
            Files.writeString(changed, Files.readString(changed).replace("loaded", "packed"));
            Files.setLastModifiedTime(changed, FileTime.from(Instant.parse("2026-06-01T00:00:00Z")));
            var overrules = Overrules.NONE.withReading(content(casework, "ferry"), Reading.AS_FOUND.withZone("+02:00"));
            assertThrows(Refusal.class, () -> casework.overrule(overrules, Progress.NONE));
            assertEquals(3, casework.state().sources().size());
            assertTrue(casework.verify().containsValue(EvidenceState.CHANGED));
        }
    }

    @Test
    void findsEverythingAsLeft() {
        Overrules overrules;
        int marked = 77;
        try (var casework = filled(Casework.create(kept, IMPORTS))) {
            overrules = Overrules.NONE.withRoute("quay>ferry,ferry>island").withClock("ferry", 100_000).withEnds(new Ends(List.of("ferry"), List.of("ferry")))
                    .withReading(content(casework, "ferry"), new Reading("", "boat", "+00:00", ""));
            overrules = overrules.withRoute("").withEnds(Ends.NONE).withJoin("ferry:short");
            casework.overrule(overrules, Progress.NONE);
            casework.annotate(Kind.NOTE, casework.state().place(marked), "the first one");
            casework.keep("layout", "wide");
        }
        try (var casework = Casework.open(kept, IMPORTS, Progress.NONE)) {
            assertEquals(overrules, casework.state().overrules());
            assertEquals("the first one", casework.state().annotations().getFirst().text());
            assertEquals(Optional.of(marked), casework.state().record(casework.state().annotations().getFirst().place()));
            assertEquals(Optional.of("wide"), casework.kept("layout"));
            assertTrue(casework.state().analysis().systems().contains("boat"));
        }
    }

    @Test
    void opensWithoutKeptRouteThatFitsNoMore() {
        try (var casework = filled(Casework.create(kept, IMPORTS))) {
            casework.overrule(Overrules.NONE.withRoute("quay>ferry"), Progress.NONE);
            casework.overrule(casework.state().overrules().withReading(content(casework, "island"), Reading.AS_FOUND.withSystem("isle")), Progress.NONE);
        }
        try (var casework = Casework.open(kept, IMPORTS, Progress.NONE)) {
            assertEquals("", casework.state().problem());
            assertThrows(Refusal.class, () -> casework.overrule(casework.state().overrules().withReading(content(casework, "quay"),
                    Reading.AS_FOUND.withSystem("pier")), Progress.NONE));
            assertTrue(casework.state().analysis().systems().contains("quay"));
        }
    }

    @Test
    void tellsWatchersEveryState() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            var heard = new ArrayList<CaseState>();
            casework.watch(heard::add);
            casework.annotate(Kind.MARK, casework.state().place(3), "");
            casework.removeAnnotation(casework.state().annotations().getFirst().id());
            assertEquals(List.of(1, 0), heard.stream().map(state -> state.annotations().size()).toList());
            assertSame(heard.getFirst().analysis(), heard.getLast().analysis());
        }
    }

    @Test
    void takesMarksAndNotesBackInTurnWithDecisions() {
        try (var casework = filled(Casework.inMemory(IMPORTS))) {
            var place = casework.state().place(3);
            casework.annotateAnew(Kind.NOTE, place, List.of("first"));
            casework.annotateAnew(Kind.NOTE, place, List.of("second"));
            casework.overrule(Overrules.NONE.withRoute("quay>ferry"), Progress.NONE);
            casework.annotateAnew(Kind.NOTE, place, List.of());
            assertEquals(List.of(), notes(casework));
            casework.undo(Progress.NONE);
            assertEquals(List.of("second"), notes(casework));
            casework.undo(Progress.NONE);
            assertEquals(Overrules.NONE, casework.state().overrules());
            casework.undo(Progress.NONE);
            assertEquals(List.of("first"), notes(casework));
            casework.undo(Progress.NONE);
            assertEquals(List.of(), notes(casework));
            assertFalse(casework.canUndo());
            for (int i = 0; i < 3; i++) casework.redo(Progress.NONE);
            assertEquals(List.of("second"), notes(casework));
            assertEquals("quay>ferry", casework.state().overrules().route());
        }
    }

    private static List<String> notes(Casework casework) {
        return casework.state().annotations().stream().filter(one -> one.kind() == Kind.NOTE).map(Annotation::text).toList();
    }

    @Test
    void tellsWhatKeepsCaseFromOpening() {
        assertEquals(CaseProblem.Kind.NO_CASE, assertThrows(CaseProblem.class, () -> Casework.open(kept, IMPORTS, Progress.NONE)).kind());
        try (var casework = Casework.create(kept, IMPORTS)) {
            assertEquals("case", casework.name());
            assertEquals(CaseProblem.Kind.IN_USE, assertThrows(CaseProblem.class, () -> Casework.open(kept, IMPORTS, Progress.NONE)).kind());
        }
    }
}
