package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of 200 parcels one comes to the depot a minute late, one twice, and one without ever having been at the port.
class ReconcileCommandTest {
    private static final Instant START = Instant.parse("2026-05-04T08:00:00Z");
    private static final int LATE = 40;
    private static final int TWICE = 80;
    private static final int PHANTOM = 120;

    @TempDir
    private Path folder;

    private String kept = "";

    @BeforeEach
    void makeCase() throws IOException {
        var port = new StringBuilder();
        var depot = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            Instant at = START.plusSeconds(i * 10L);
            if (i != PHANTOM) port.append("ts=").append(at).append(" msg=landed parcel=").append(parcel(i)).append('\n');
            for (int times = 0; times < (i == TWICE ? 2 : 1); times++) {
                depot.append("ts=").append(at.plusSeconds(times + (i == LATE ? 60 : 2))).append(" msg=stored parcel=").append(parcel(i)).append('\n');
            }
        }
        var evidence = Files.createDirectory(folder.resolve("evidence"));
        Files.writeString(evidence.resolve("port.log"), port);
        Files.writeString(evidence.resolve("depot.log"), depot);
        kept = folder.resolve("case").toString();
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", "--case", kept, evidence.toString()));
    }

    private static String parcel(int i) {
        return "PX-%05d".formatted(10_007 * (i + 3) % 99_991);
    }

    private String run(String... more) {
        var screen = new Screen();
        var args = new String[more.length + 2];
        args[0] = "reconcile";
        args[1] = kept;
        System.arraycopy(more, 0, args, 2, more.length);
        assertEquals(ExitStatus.DONE, screen.run(args), screen::err);
        return screen.out();
    }

    @Test
    void namesWhatCameLateTwiceAndFromNowhere() throws IOException {
        var hop = new ObjectMapper().readTree(run("--json")).get(0);
        assertEquals(List.of("port", "depot"), List.of(hop.get("from").asText(), hop.get("to").asText()));
        assertEquals(List.of(parcel(LATE)), hop.get("late").findValuesAsText("message"));
        assertEquals(List.of(parcel(TWICE)), hop.get("duplicated").findValuesAsText("message"));
        assertEquals(List.of(parcel(PHANTOM)), hop.get("phantom").findValuesAsText("message"));
        assertEquals(0, hop.get("unexplained").size());
        assertEquals("2026-05-04T08:20:02Z", hop.get("phantom").get(0).get("seenAt").asText());
        assertEquals("depot.log", hop.get("phantom").get(0).get("file").asText());
    }

    @Test
    void tellsThemInATableAndOneByOne() {
        var page = run("--from", "port", "--to", "depot");
        assertTrue(page.contains("port → depot: 1 message never seen before, though the evidence before it covers the time"), page);
        assertTrue(page.contains(parcel(LATE)), page);
    }

    @Test
    void handsThemOnAsCsv() {
        var rows = run("--csv").lines().toList();
        assertEquals("from,to,oddity,message,seenAt,file,line", rows.getFirst());
        assertEquals(4, rows.size());
    }

    @Test
    void refusesASystemThatNoMessagePasses() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run("reconcile", kept, "--from", "harbour"));
        assertTrue(screen.err().contains("harbour"), screen.err());
    }
}
