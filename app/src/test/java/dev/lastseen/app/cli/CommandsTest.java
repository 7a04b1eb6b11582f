package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as a person uses them, on two small logs: of a hundred parcels the three in lane north never come from
/// the depot to the van.
class CommandsTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final List<Integer> LOST = List.of(20, 50, 80);

    @TempDir
    private Path folder;

    private Path evidence;
    private Path kept;

    @BeforeEach
    void writeEvidence() throws IOException {
        evidence = Files.createDirectory(folder.resolve("evidence"));
        kept = folder.resolve("case");
        var depot = new StringBuilder();
        var van = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            depot.append("ts=").append(START.plusSeconds(i * 20L)).append(" level=info msg=\"handed over\" parcel=").append(parcel(i))
                    .append(" due_at=").append(START.plusSeconds(86_400 + i))
                    .append(" lane=").append(LOST.contains(i) ? "north" : "south").append('\n');
            if (!LOST.contains(i)) {
                van.append("ts=").append(START.plusSeconds(i * 20L + 3)).append(" level=info msg=loaded parcel_id=").append(parcel(i)).append('\n');
            }
        }
        Files.writeString(evidence.resolve("depot.log"), depot);
        Files.writeString(evidence.resolve("van.log"), van);
    }

    private static String parcel(int i) {
        return "PX-%05d".formatted(10_007 * (i + 3) % 99_991);
    }

    @Test
    void investigateTellsBoundaryAndLostMessagesWithTheirLines() {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("investigate", evidence.toString()));
        assertTrue(screen.out().contains("100 messages: 97 delivered, 3 vanished"), screen::out);
        assertTrue(screen.out().contains("depot → van"), screen::out);
        for (int lost : LOST) {
            assertTrue(screen.out().lines().anyMatch(line -> line.startsWith(parcel(lost)) && line.contains("depot.log:" + (lost + 1))), screen::out);
        }
        assertEquals("", screen.err());
    }

    @Test
    void investigateWritesTheDocumentOfTheContract() throws JsonProcessingException {
        var document = json("investigate", "--json", evidence.toString());
        assertEquals("[[\"depot\",\"van\"]]", document.get("route").toString());
        assertEquals(3, document.at("/messages/vanished").asInt());
        var lost = document.at("/lost/0");
        assertEquals(parcel(LOST.getFirst()), lost.get("message").asText());
        assertEquals("depot", lost.get("lastSeen").asText());
        assertEquals("van", lost.get("missingFrom").asText());
        assertEquals("2026-03-02T06:06:40Z", lost.get("lastSeenAt").asText());
        assertEquals("[{\"file\":\"depot.log\",\"line\":21}]", lost.get("evidence").toString());
        var hop = document.at("/boundaries/0");
        assertEquals(100, hop.get("seen").asInt());
        assertEquals(97, hop.get("arrived").asInt());
        assertEquals(3.0, hop.get("p50Seconds").asDouble());
    }

    @Test
    void lossSetsTheExitStatusOnlyWhenAsked() {
        assertEquals(ExitStatus.LOSS, new Screen().run("investigate", "--fail-on-loss", evidence.toString()));
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", evidence.toString()));
    }

    @Test
    void unreadableFileIsToldAndTheRestIsStillInvestigated() {
        var screen = new Screen();
        var missing = folder.resolve("gone.log").toString();
        assertEquals(ExitStatus.REFUSED, screen.run("investigate", evidence.toString(), missing));
        assertEquals(1, screen.err().lines().count());
        assertTrue(screen.err().startsWith("lastseen: " + missing + ": "), screen::err);
        assertTrue(screen.out().contains("3 vanished"), screen::out);
    }

    @Test
    void inspectNeverFailsForOneBadFileAmongSeveral() throws JsonProcessingException {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("inspect", "--json", folder.resolve("gone.log").toString(), evidence.toString()));
        var receipts = new ObjectMapper().readTree(screen.out());
        assertEquals(2, receipts.size());
        assertEquals(receipts.at("/0/bytes"), receipts.at("/0/bytesAccounted"));
        assertEquals(100, receipts.at("/0/records").asInt());
    }

    @Test
    void importAddsTheSameBytesOnce() throws IOException {
        assertEquals(ExitStatus.DONE, new Screen().run("import", kept.toString(), evidence.toString()));
        var copy = Files.copy(evidence.resolve("van.log"), folder.resolve("copy.log"));
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("import", kept.toString(), copy.toString()));
        assertEquals(copy + ": these bytes are in the case already; nothing was added\n", screen.out());
    }

    @Test
    void missingListsTheLossesOfOneBoundary() throws JsonProcessingException {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var lost = json("missing", kept.toString(), "--from", "depot", "--to", "van", "--json");
        assertEquals(LOST.stream().map(CommandsTest::parcel).toList(), lost.findValuesAsText("message"));
        var csv = new Screen();
        csv.run("missing", kept.toString(), "--from", "depot", "--to", "van", "--csv");
        assertEquals(1 + LOST.size(), csv.out().lines().count());
        assertTrue(csv.out().startsWith("message,outcome,"), csv::out);
    }

    @Test
    void contrastTellsWhatTheLostHaveInCommon() throws JsonProcessingException {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var contrast = json("contrast", kept.toString(), "--from", "depot", "--to", "van", "--json").get(0);
        assertEquals("lane", contrast.get("attribute").asText());
        assertEquals(1.0, contrast.get("score").asDouble());
        assertTrue(contrast.get("p").asDouble() < 0.01, contrast::toString);
    }

    @Test
    void checkTellsHowBadWhatWhereAndWhatToDoNext() throws IOException {
        var noDate = Files.readString(evidence.resolve("depot.log")).replaceFirst("due_at=\\S+ lane=north", "due_at=1970-01-01T00:00:00Z lane=north");
        Files.writeString(evidence.resolve("depot.log"), noDate);
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var finding = json("check", kept.toString(), "--json").get(0);
        assertEquals("implausible-timestamp", finding.get("check").asText());
        assertEquals("critical", finding.get("severity").asText());
        assertEquals("due_at", finding.get("field").asText());
        assertEquals(21, finding.at("/evidence/0/line").asInt());
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("check", kept.toString()));
        assertTrue(screen.out().startsWith("critical  implausible-timestamp  depot\n"), screen::out);
        assertTrue(screen.out().contains("see: depot.log:21\n"), screen::out);
        assertTrue(screen.out().contains("    next: "), screen::out);
    }

    @Test
    void checkOfHealthyEvidenceSaysWhatThatMeans() {
        new Screen().run("investigate", "--case", kept.toString(), evidence.resolve("van.log").toString());
        var screen = new Screen();
        screen.run("check", kept.toString());
        assertTrue(screen.out().startsWith("No check found anything."), screen::out);
    }

    @Test
    void endThatMayBeMeantIsAskedAndStillCountsAsLost() {
        var screen = new Screen();
        screen.run("investigate", evidence.toString());
        assertTrue(screen.out().contains("? depot: all with lane = north end here: intended? 3 messages count as lost"), screen::out);
    }

    @Test
    void missingNamesTheSystemsThereAre() {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("missing", kept.toString(), "--from", "depot", "--to", "ship"));
        assertEquals("lastseen: no messages pass through a system 'ship'; they pass through: depot, van\n", screen.err());
    }

    @Test
    void traceShowsTheJourneyWithItsRawLines() throws JsonProcessingException {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var journey = json("trace", kept.toString(), parcel(7), "--json").get(0);
        assertEquals("delivered", journey.get("outcome").asText());
        assertEquals(List.of("depot", "van"), journey.get("sightings").findValuesAsText("system"));
        var loaded = journey.at("/sightings/1");
        assertEquals("ts=2026-03-02T06:02:23Z level=info msg=loaded parcel_id=" + parcel(7), loaded.get("text").asText());
        assertEquals("van.log", loaded.get("file").asText());
        assertEquals(8, loaded.get("line").asInt());
        assertEquals("2026-03-03T06:00:07Z", journey.at("/sightings/0/times/due_at").asText());
        assertEquals(3.0, journey.at("/hops/0/seconds").asDouble());
        assertEquals(parcel(7), journey.at("/identifiers/0/value").asText());
    }

    @Test
    void traceTellsUnknownIdentifiersAndThoseNearlySpelledSo() throws IOException {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var twin = parcel(7).substring(0, 7) + "x";
        var list = Files.writeString(folder.resolve("ids.txt"), twin + "\n\n" + parcel(LOST.getFirst()) + "\n");
        var journeys = json("trace", kept.toString(), "--ids", list.toString(), "--json");
        assertEquals(List.of("unknown", "vanished"), journeys.findValuesAsText("outcome"));
        assertTrue(journeys.at("/0/suspects").toString().contains(parcel(7)), journeys::toString);
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("trace", kept.toString(), parcel(LOST.getFirst())));
        assertTrue(screen.out().startsWith(parcel(LOST.getFirst()) + ": vanished, last seen at depot, missing from van"), screen::out);
    }

    @Test
    void traceWithoutIdentifierIsWrongUsage() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("trace", kept.toString()));
        assertEquals("lastseen: trace: no identifier given; name one, or a file of them with --ids\n", screen.err());
    }

    @Test
    void boundariesTellWhenMessagesWereLost() throws JsonProcessingException {
        new Screen().run("investigate", "--case", kept.toString(), evidence.toString());
        var buckets = json("boundaries", kept.toString(), "--bucket", "10m", "--json").at("/0/buckets");
        assertEquals(List.of("30", "30", "30", "10"), buckets.findValuesAsText("seen"));
        assertEquals(List.of("1", "1", "1", "0"), buckets.findValuesAsText("lost"));
        assertEquals("2026-03-02T06:10:00Z", buckets.at("/1/start").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bucket=10", "--bucket=0m", "--bucket=m", "--clock=sun"})
    void boundariesRefuseWhatIsNoSpanAndNoClock(String option) {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("boundaries", kept.toString(), option));
        assertTrue(screen.err().startsWith("lastseen: " + option.replace('=', ' ') + ": expected "), screen::err);
    }

    @Test
    void overruledRouteIsKeptWithTheCase() throws JsonProcessingException {
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", "--case", kept.toString(), "--route", "van>depot", evidence.toString()));
        var again = json("investigate", "--case", kept.toString(), "--json", evidence.toString());
        assertEquals("[[\"van\",\"depot\"]]", again.get("route").toString());
    }

    @Test
    void unknownKindIsRefusedWithThoseThatThereAre() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("investigate", "--follow", "wagon", evidence.toString()));
        assertTrue(screen.err().contains("'wagon'") && screen.err().contains("parcel"), screen::err);
    }

    @Test
    void folderWithoutCaseIsRefused() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("missing", evidence.toString(), "--from", "a", "--to", "b"));
        assertEquals(1, screen.err().lines().count());
    }

    @Test
    void formatsAreListed() {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run("formats"));
        assertTrue(screen.out().lines().anyMatch(line -> line.startsWith("logfmt ")), screen::out);
    }

    private static JsonNode json(String... args) throws JsonProcessingException {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run(args), screen::err);
        return new ObjectMapper().readTree(screen.out());
    }
}
