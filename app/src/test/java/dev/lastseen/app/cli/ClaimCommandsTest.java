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

/// Claims, backfills, sets and windows as a person uses them: of a hundred parcels those in lane north never come from the depot to the van.
class ClaimCommandsTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final List<Integer> LOST = List.of(20, 50, 80);
    private static final String CLAIM = "messages where lane = north vanish at depot → van";

    @TempDir
    private Path folder;

    private Path kept;

    @BeforeEach
    void makeCase() throws IOException {
        var evidence = Files.createDirectory(folder.resolve("evidence"));
        var depot = new StringBuilder();
        var van = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            depot.append("ts=").append(START.plusSeconds(i * 20L)).append(" level=info msg=\"handed over\" parcel=").append(parcel(i))
                    .append(" lane=").append(LOST.contains(i) ? "north" : "south").append('\n');
            if (!LOST.contains(i)) van.append("ts=").append(START.plusSeconds(i * 20L + 3)).append(" level=info msg=loaded parcel_id=").append(parcel(i)).append('\n');
        }
        Files.writeString(evidence.resolve("depot.log"), depot);
        Files.writeString(evidence.resolve("van.log"), van);
        kept = folder.resolve("case");
        Files.writeString(folder.resolve("freeze.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260302T060000Z\nDURATION:PT50S\nSUMMARY:freeze\nEND:VEVENT\nEND:VCALENDAR\n");
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", "--case", kept.toString(), "--windows", folder.resolve("freeze.ics").toString(), evidence.toString()));
    }

    private static String parcel(int i) {
        return "PX-%05d".formatted(10_007 * (i + 3) % 99_991);
    }

    private static JsonNode json(String... args) throws JsonProcessingException {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run(args), screen::err);
        return new ObjectMapper().readTree(screen.out());
    }

    @Test
    void backfillTellsWhatCameAndLeavesTheCaseAsItIs() throws IOException {
        var later = Files.writeString(folder.resolve("later.csv"), "parcel,when\n" + parcel(50) + ",2026-03-03T06:00:00Z\n" + parcel(51) + ",2026-03-03T06:00:01Z\n");
        var told = json("backfill", kept.toString(), later.toString(), "--json");
        assertEquals("[\"" + parcel(50) + "\"]", told.get("recovered").toString());
        assertEquals("[\"" + parcel(20) + "\",\"" + parcel(80) + "\"]", told.get("stillMissing").toString());
        assertEquals(told, json("backfill", kept.toString(), later.toString(), "--json"));
        var csv = new Screen();
        csv.run("backfill", kept.toString(), later.toString(), "--csv");
        var row = csv.out().lines().skip(1).findFirst().orElseThrow();
        assertTrue(row.startsWith(parcel(20) + ",vanished,depot,2026-03-02T06:06:40Z,van,"), row);
        var page = new Screen();
        page.run("backfill", kept.toString(), later.toString());
        assertTrue(page.out().startsWith("1 recovered, 2 still missing\n"), page::out);
    }

    @Test
    void hypothesisJudgesAClaim() throws JsonProcessingException {
        var told = json("hypothesis", kept.toString(), CLAIM, "--json");
        assertEquals("supported", told.get("verdict").asText());
        assertEquals(List.of(3, 0, 0), List.of(told.get("for").asInt(), told.get("against").asInt(), told.get("unknown").asInt()));
        var refuted = json("hypothesis", kept.toString(), "messages where lane ≠ north vanish", "--json");
        assertEquals("refuted", refuted.get("verdict").asText());
        assertEquals(97, refuted.get("counterexamples").size());
    }

    @Test
    void hypothesisKeepsClaimsAndForgetsThem() throws JsonProcessingException {
        new Screen().run("hypothesis", kept.toString(), CLAIM, "--keep");
        new Screen().run("hypothesis", kept.toString(), "messages vanish", "--keep");
        assertEquals(List.of("supported", "refuted"), json("hypothesis", kept.toString(), "--json").findValuesAsText("verdict"));
        assertEquals(List.of("refuted"), json("hypothesis", kept.toString(), "--remove", "1", "--json").findValuesAsText("verdict"));
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("hypothesis", kept.toString(), "--remove", "1"));
        assertEquals("lastseen: --remove 1: the case keeps no claim of this number\n", screen.err());
    }

    @Test
    void hypothesisSaysWhatItExpected() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("hypothesis", kept.toString(), "messages vanish at depot → sea"));
        assertEquals("lastseen: the claim cannot be read at character 28: expected a system (depot, van), found: sea\n", screen.err());
    }

    @Test
    void contrastComparesSetsThatArePicked() throws JsonProcessingException {
        var told = json("contrast", kept.toString(), "--these", "lost", "--those", "seen at van", "--json").get(0);
        assertEquals("lane = north: 100 % of 3 these, 0 % of 97 others", told.get("attribute").asText() + " " + told.get("statement").asText());
        var without = new Screen();
        without.run("contrast", kept.toString(), "--from", "depot", "--to", "van", "--without", "lane");
        assertEquals("Nothing sets the lost apart from the arrived beyond chance.\n", without.out());
        var neither = new Screen();
        assertEquals(ExitStatus.REFUSED, neither.run("contrast", kept.toString()));
    }

    @Test
    void windowsStayWithTheCase() throws JsonProcessingException {
        var findings = json("check", kept.toString(), "--json");
        for (var finding : findings) {
            if (finding.get("check").asText().equals("forbidden-window")) {
                assertEquals("[\"" + parcel(0) + "\",\"" + parcel(1) + "\",\"" + parcel(2) + "\"]", finding.get("messages").toString());
                return;
            }
        }
        throw new AssertionError("no finding about the window: " + findings);
    }

    @Test
    void windowsThatCannotBeReadAreRefusedInOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("freeze.csv"), "start,end\n2026-03-02T06:00:00Z,later\n");
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("investigate", "--windows", file.toString(), folder.resolve("evidence").toString()));
        assertEquals("lastseen: " + file + ": line 2: expected an end such as 2026-01-03T06:00:00Z, found: later\n", screen.err());
    }
}
