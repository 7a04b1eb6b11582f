package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.TableLayout;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// All kinds of incident. A new one is a new file and a line here.
public final class Scenarios {
    private static final Instant SPRING = Instant.parse("2026-03-29T01:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-25T01:00:00Z");

    private Scenarios() {}

    /// The incident that comes with the program.
    public static Scenario sample() {
        return new Scenario("ferry-line", FerryLine::tell);
    }

    /// All but the sample.
    public static List<Scenario> all() {
        return Stream.of(adversarial(), Healthy.all().stream(), HealthyOddities.all(), SilentFailures.all(), SilentShifts.all()).flatMap(all -> all).toList();
    }

    private static Stream<Scenario> adversarial() {
        return Stream.of(
                new Scenario("alias-chain", AliasChain::tell),
                new Scenario("angle-brackets", AngleBrackets::tell),
                new Scenario("batches", dice -> Batches.tell(dice, JsonLayout.LOGSTASH)),
                new Scenario("batches-in-text", dice -> Batches.tell(dice, TextLayout.BRACKETED)),
                new Scenario("chance-counters", dice -> ChanceCounters.tell(dice, false)),
                new Scenario("common-window", CommonWindow::tell),
                new Scenario("counted-rows", CountedRows::tell),
                new Scenario("counters-in-step", dice -> ChanceCounters.tell(dice, true)),
                new Scenario("cut-log", CutLog::tell),
                new Scenario("delayed-export", HourlyExport::delayed),
                new Scenario("eighty-lines", EightyLines::tell),
                new Scenario("equal-names", EqualNames::tell),
                new Scenario("hidden-fields", HiddenFields::tell),
                new Scenario("hole-in-log", HoleInLog::tell),
                new Scenario("hourly-export", dice -> HourlyExport.hourly(dice, TableLayout.CSV)),
                new Scenario("hourly-export-zoneless", dice -> HourlyExport.hourly(dice, TableLayout.SEMICOLON)),
                new Scenario("late-first-log", LateFirstLog::tell),
                new Scenario("mesh-pairs", MeshPairs::tell),
                new Scenario("midway-entries", MidwayEntries::tell),
                new Scenario("misleading-names", MisleadingNames::tell),
                new Scenario("more-pages", MorePages::tell),
                new Scenario("near-twins", NearTwins::tell),
                new Scenario("nine-messages", NineMessages::tell),
                new Scenario("one-file", OneFile::tell),
                new Scenario("offset-in-step", OffsetInStep::tell),
                new Scenario("order-items", OrderItems::tell),
                new Scenario("plain-words", PlainWords::tell),
                new Scenario("predicted-split", PredictedSplit::tell),
                new Scenario("retry-under-new-id", RetryUnderNewId::tell),
                new Scenario("retry-under-same-id", RetryUnderSameId::tell),
                new Scenario("reused-request-ids", dice -> ReusedRequestIds.tell(dice, false)),
                new Scenario("reused-request-ids-by-chance", dice -> ReusedRequestIds.tell(dice, true)),
                new Scenario("round-trips", RoundTrips::tell),
                new Scenario("sampled-hop", SampledHop::tell),
                new Scenario("session-lives", SessionLives::tell),
                new Scenario("shared-customer", SharedCustomer::tell),
                new Scenario("short-numeric-ids", ShortNumericIds::tell),
                new Scenario("spam-end", SpamEnd::tell),
                new Scenario("summer-time-begins", dice -> SummerTime.tell(dice, SPRING)),
                new Scenario("summer-time-ends", dice -> SummerTime.tell(dice, AUTUMN)),
                new Scenario("thread-only-archive", ThreadOnlyArchive::tell),
                new Scenario("three-zoneless-clocks", ThreeZonelessClocks::tell),
                new Scenario("trace-spellings", TraceSpellings::tell),
                new Scenario("truncated-ids", TruncatedIds::tell),
                new Scenario("two-entries", TwoEntries::tell),
                new Scenario("two-flows", TwoFlows::tell),
                new Scenario("undecided-split", UndecidedSplit::tell),
                new Scenario("uuid-spellings", UuidSpellings::tell),
                new Scenario("whole-seconds", WholeSeconds::tell),
                new Scenario("zoneless-end", dice -> ZonelessEdge.tell(dice, "register")),
                new Scenario("zoneless-entry", dice -> ZonelessEdge.tell(dice, "door")));
    }
}
