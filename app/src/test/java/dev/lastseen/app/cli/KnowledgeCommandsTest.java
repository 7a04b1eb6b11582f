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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people declare, where records come from, and before against after: of 120 samples every tenth of the second half never comes from the ward to the lab.
class KnowledgeCommandsTest {
    private static final Instant START = Instant.parse("2026-05-04T08:00:00Z");
    private static final int SAMPLES = 120;

    @TempDir
    private Path folder;

    private String kept = "";

    @BeforeEach
    void makeCase() throws IOException {
        var evidence = Files.createDirectory(folder.resolve("evidence"));
        var ward = new StringBuilder();
        var lab = new StringBuilder();
        for (int i = 0; i < SAMPLES; i++) {
            Instant at = START.plusSeconds(i * 10L);
            ward.append("ts=").append(at).append(" level=info msg=taken sample=").append(sample(i)).append(" kind=").append(isLost(i) ? "spare" : "usual").append('\n');
            if (!isLost(i)) lab.append("ts=").append(at.plusSeconds(2)).append(" level=info msg=analysed sample_id=").append(sample(i)).append(" model=m-7").append('\n');
        }
        Files.writeString(evidence.resolve("ward.log"), ward);
        Files.writeString(evidence.resolve("lab.log"), lab);
        kept = folder.resolve("case").toString();
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", "--case", kept, evidence.toString()));
    }

    private static boolean isLost(int i) {
        return i >= SAMPLES / 2 && i < SAMPLES - 5 && i % 10 == 3;
    }

    private static String sample(int i) {
        return "SX-%05d".formatted(10_007 * (i + 3) % 99_991);
    }

    private static JsonNode json(String... args) throws JsonProcessingException {
        var screen = new Screen();
        assertEquals(ExitStatus.DONE, screen.run(args), screen::err);
        return new ObjectMapper().readTree(screen.out());
    }

    private static String refused(String... args) {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, screen.run(args));
        return screen.err();
    }

    private int lost() throws JsonProcessingException {
        return json("boundaries", kept, "--json").get(0).get("vanished").asInt();
    }

    private int undetermined() throws JsonProcessingException {
        return json("boundaries", kept, "--json").get(0).get("undetermined").asInt();
    }

    private List<String> declared(String... more) throws JsonProcessingException {
        var args = new String[more.length + 3];
        args[0] = "declare";
        args[1] = kept;
        args[2] = "--json";
        System.arraycopy(more, 0, args, 3, more.length);
        return StreamSupport.stream(json(args).spliterator(), false).map(item -> item.get("text").asText()).toList();
    }

    @Test
    void anEndThatIsMeantIsNoLossAndCanBeTakenBack() throws JsonProcessingException {
        assertEquals(6, lost());
        assertEquals(List.of("messages may end at ward → lab where kind = spare"), declared("--end", "ward > lab where kind = spare"));
        assertEquals(0, lost());
        assertEquals(List.of(), declared("--undo"));
        assertEquals(6, lost());
        assertEquals(1, declared("--undo").size());
        assertEquals(List.of(), declared("--remove", "1"));
    }

    @Test
    void anEndForAnotherValueChangesNothing() throws JsonProcessingException {
        declared("--end", "ward where kind = usual");
        assertEquals(6, lost());
    }

    @Test
    void theSilenceOfASampleProvesNothing() throws JsonProcessingException {
        declared("--sampled", "lab=90%");
        assertEquals(List.of(0, 6), List.of(lost(), undetermined()));
    }

    @Test
    void aRateThatWasMissedIsSilence() throws JsonProcessingException {
        declared("--rate", "lab=1/15s");
        var findings = json("check", kept, "--json");
        assertEquals(List.of("silence"), findings.findValuesAsText("check"));
        assertTrue(findings.get(0).get("statement").asText().startsWith("lab is declared to write at least 1 record in any 15 s"), findings::toString);
        declared("--remove", "1", "--rate", "lab=1/1m");
        assertEquals(0, json("check", kept, "--json").size());
    }

    @Test
    void refusesWhatCannotBeDeclared() {
        assertTrue(refused("declare", kept, "--sampled", "lab=0").contains("share above 0"));
        assertTrue(refused("declare", kept, "--rate", "lab=often").contains("SYSTEM=N/SPAN"));
        assertTrue(refused("declare", kept, "--end", "ward where kind").contains("FIELD = VALUE"));
        assertTrue(refused("declare", kept, "--remove", "4").contains("nothing stands"));
    }

    @Test
    void comparesBeforeAndAfter() throws JsonProcessingException {
        var hop = json("compare", kept, "--json", "--before", "2026-05-04T08:00Z..2026-05-04T08:09:59Z", "--after", "2026-05-04 08:10..2026-05-04 08:20").get(0);
        assertEquals(List.of(60, 0), List.of(hop.get("before").get("seen").asInt(), hop.get("before").get("lost").asInt()));
        assertEquals(6, hop.get("after").get("lost").asInt());
        assertEquals(2.0, hop.get("after").get("medianSeconds").asDouble());
        assertTrue(hop.get("p").asDouble() < 0.05, hop::toString);
        assertTrue(refused("compare", kept, "--before", "2026-05-04..2026-05-05").contains("two stretches"));
        assertTrue(refused("compare", kept, "--before", "noon..night", "--after", "2026-05-04..2026-05-05").contains("expected two times"));
    }

    @Test
    void comparesTwoCaptures() throws IOException {
        var other = folder.resolve("other").toString();
        assertEquals(ExitStatus.DONE, new Screen().run("investigate", "--case", other, folder.resolve("evidence").toString()));
        var hop = json("compare", kept, "--json", "--with", other).get(0);
        assertEquals(hop.get("before"), hop.get("after"));
        assertEquals(SAMPLES, hop.get("after").get("seen").asInt());
    }

    @Test
    void tellsWhereARecordComesFromAndWhatItTouched() throws JsonProcessingException {
        var back = json("lineage", kept, "lab.log:5", "--json");
        assertEquals("ward.log", back.get("back").get(0).get("file").asText());
        assertEquals(sample(4), back.get("back").get(0).get("value").asText());
        assertEquals("m-7", back.get("makings").get(0).get("value").asText());
        var forward = json("lineage", kept, sample(4), "--json");
        assertEquals(back.get("record"), forward.get("record"));
        var page = new Screen();
        assertEquals(ExitStatus.DONE, page.run("lineage", kept, "ward.log:5"));
        assertTrue(page.out().contains("Touched") && page.out().contains("lab.log:5"), page::out);
        assertTrue(refused("lineage", kept, "nowhere.log:3").contains("no record FILE:LINE"));
    }
}
