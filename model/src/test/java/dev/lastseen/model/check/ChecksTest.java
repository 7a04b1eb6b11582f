package dev.lastseen.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.segment.SourceRecords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final long SECOND = 1_000_000L;
    private static final Optional<Incomplete> CUT = Optional.of(new Incomplete(Incomplete.Cause.CUT, 60, "ends inside a record"));

    @Test
    void idsAreUnique() {
        assertEquals(List.copyOf(new LinkedHashSet<>(Checks.ids())), Checks.ids());
    }

    @Test
    void findsNothingInHealthyEvidence() {
        assertEquals(List.of(), run(follow(0, Optional.empty())));
    }

    @Test
    void tellsSourcesThatEndEarlyAndWhere() {
        var told = run(follow(0, CUT));
        assertEquals(1, told.size());
        var finding = told.getFirst();
        assertEquals("truncated-source", finding.check());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("store", finding.system());
        assertEquals("store.log is incomplete: ends inside a record", finding.statement());
        assertEquals(List.of(new Finding.Place(2, 60)), finding.evidence());
        assertTrue(finding.words().assumed().endsWith("store.log is incomplete: what is missing may change the counts."), finding.words()::assumed);
    }

    @Test
    void tellsClocksThatAreOffByAZone() {
        var finding = run(follow(2 * 3600, Optional.empty())).getFirst();
        assertEquals("clock-offset", finding.check());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("queue", finding.system());
        assertEquals(7200, finding.seconds().orElseThrow(), 5);
    }

    @Test
    void noFindingIsWithoutEvidence() {
        var where = new Finding.Where("s", Optional.empty(), Optional.empty(), OptionalDouble.empty());
        var words = new Finding.Words("because", "", "", "");
        assertThrows(IllegalArgumentException.class, () -> new Finding("x", Severity.INFO, where, words, List.of(), List.of()));
    }

    private static List<Finding> run(Following following) {
        return Checks.run(following, Declared.NOTHING);
    }

    /// A hundred messages through three systems, the clock of the one in the middle ahead, the evidence of the last one cut.
    private static Following follow(int ahead, Optional<Incomplete> end) {
        var sources = List.of(
                source("api", 0, false, Optional.empty()),
                source("queue", ahead + 1, true, Optional.empty()),
                source("store", 2, false, end));
        return Follower.follow(sources, FollowOptions.NONE);
    }

    private static SourceRecords source(String system, int later, boolean zoneless, Optional<Incomplete> end) {
        var builder = new SegmentBuilder(system, ZoneOffset.UTC, ChunkSink.MEMORY);
        for (int i = 0; i < 100; i++) {
            byte[] id = "msg_%06x".formatted(0x2b45d1 ^ i * 7919).getBytes(StandardCharsets.UTF_8);
            builder.begin(i * 100L, i + 1L);
            builder.time((1_775_692_800L + i * 10L + later) * SECOND + i % 7 * 10_000L);
            builder.value(builder.column("message_id"), id, 0, id.length);
            builder.end(i * 100L + 99);
        }
        var problems = new Receipt.Problems(List.of(), 0, List.of(), end);
        var receipt = new Receipt(100, 0, new Receipt.Bytes(10_000, 0, 0, 10_000), Receipt.Span.NONE, problems);
        var source = new Source(
                Path.of("/evidence", system + ".log"),
                new Source.Content(system, system, 10_000, 10_000, "plain"),
                "test",
                system,
                new Source.Clock(ZoneOffset.UTC, zoneless),
                receipt);
        return new SourceRecords(source, builder.build());
    }
}
