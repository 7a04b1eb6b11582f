package dev.lastseen.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Samples;
import dev.lastseen.app.report.section.Composed;
import dev.lastseen.app.report.story.Cause;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.store.Annotation.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The report of the sample incident, with an exhibit and a cause.
@TestInstance(Lifecycle.PER_CLASS)
class ReportTest {
    private static final Request PAGE = new Request(ReportFormat.HTML, true, Samples.AT);
    private static final Path FOLDER_OF_TEST = Path.of("report");

    private Path folder = FOLDER_OF_TEST;
    private Casework sample;
    private Composed composed;

    @BeforeAll
    void compose(@TempDir Path scratch) throws IOException {
        folder = scratch;
        sample = Samples.sample(folder);
        var following = sample.state().analysis().following();
        sample.annotate(Kind.PIN, sample.state().place(following.verdicts().proof(following.lost().get(7))), "It was *here*, see [[harvester.log:1]] and [[nowhere.log:1]].");
        StorySettings.save(Story.UNTOLD.with(Cause.NOT_ESTABLISHED.with(CauseKind.CODE, "A map is keyed by time, see [[harvester.log:20]].")), sample.settings());
        composed = Report.compose(sample, PAGE);
    }

    @AfterAll
    void close() {
        sample.close();
    }

    private static byte[] bytes(Casework casework, Request request) {
        return Report.bytes(Report.compose(casework, request).document(), request.format());
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameCase(ReportFormat format) {
        var request = new Request(format, false, Samples.AT);
        assertArrayEquals(bytes(sample, request), bytes(sample, request));
    }

    @Test
    void differsByTheTimeOfExportInOneLineOnly() {
        var one = new String(bytes(sample, PAGE), StandardCharsets.UTF_8).lines().toList();
        var other = new String(bytes(sample, new Request(ReportFormat.HTML, true, Samples.AT.plusSeconds(86_400))), StandardCharsets.UTF_8).lines().toList();
        assertEquals(one.size(), other.size());
        long different = IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))).count();
        assertEquals(1, different);
    }

    @Test
    void isTheSameAfterItWasExportedAndTheCaseOpenedAgain() throws IOException {
        var scratch = folder.resolve("again");
        byte[] before;
        try (var casework = Samples.sample(scratch)) {
            before = bytes(casework, PAGE);
            Report.write(casework, PAGE, scratch.resolve("report.html"));
            casework.keep("layout", "wide");
        }
        try (var casework = Casework.open(scratch.resolve("case"), new ImportService(), Progress.NONE)) {
            assertArrayEquals(before, bytes(casework, PAGE));
        }
    }

    @Test
    void quotesWhatItCitesExactlyOnce() {
        var quoted = Samples.blocks(composed.document()).filter(Block.Quote.class::isInstance).map(block -> ((Block.Quote) block).number()).sorted().toList();
        var cited = Samples.blocks(composed.document()).flatMap(Samples::texts).flatMap(text -> text.runs().stream())
                .filter(Run.Cite.class::isInstance).map(run -> ((Run.Cite) run).number()).collect(Collectors.toSet());
        assertEquals(quoted, quoted.stream().distinct().toList());
        assertEquals(composed.cited().size(), quoted.size());
        assertTrue(quoted.containsAll(cited));
    }

    @Test
    void citesBytesThatStandInTheEvidence() throws Exception {
        Map<Integer, Block.Quote> quotes = new HashMap<>();
        Samples.blocks(composed.document()).forEach(block -> {
            if (block instanceof Block.Quote quote) quotes.put(quote.number(), quote);
        });
        for (var cited : composed.cited()) {
            byte[] file = Files.readAllBytes(cited.source().path());
            assertEquals(cited.source().content().sha256(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            var quote = Objects.requireNonNull(quotes.get(cited.number()));
            assertTrue(quote.source().text().endsWith(cited.source().content().sha256()));
            byte[] range = Arrays.copyOfRange(file, (int) cited.offset(), (int) (cited.offset() + cited.length()));
            assertEquals(cited.line(), new String(file, 0, (int) cited.offset(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count() + 1);
            var first = new String(range, StandardCharsets.UTF_8).lines().findFirst().orElseThrow().stripTrailing().replace('\t', ' ');
            var shown = quote.lines().getFirst().text();
            assertTrue(first.startsWith(shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown), () -> "[" + cited.number() + "] " + shown);
        }
    }

    @Test
    void backsEveryClaimWithACitation() {
        assertAll(
                rows("lost", "By the time at which they were seen last", 4),
                rows("contrast", "With one message of either side, as an example", 3),
                rows("journeys", "Identifiers that belong to it, each with the record that joins it", 2),
                () -> chapter(composed.document(), "findings").filter(Block.Paragraph.class::isInstance).flatMap(Samples::texts).forEach(text -> assertTrue(Samples.cites(text), text.plain())),
                () -> chapter(composed.document(), "unknown").filter(Block.Grid.class::isInstance).map(block -> (Block.Grid) block).flatMap(grid -> grid.rows().stream())
                        .filter(row -> row.getFirst().plain().contains("last seen at")).forEach(row -> assertTrue(Samples.cites(row.getFirst()), row.getFirst().plain())),
                () -> chapter(composed.document(), "cause").filter(Block.Paragraph.class::isInstance).skip(1).flatMap(Samples::texts).forEach(text -> assertTrue(Samples.cites(text), text.plain())),
                () -> assertEquals(1, chapter(composed.document(), "exhibits").filter(Block.Quote.class::isInstance).count()));
    }

    private Executable rows(String chapter, String caption, int cell) {
        return () -> {
            var grids = chapter(composed.document(), chapter).filter(Block.Grid.class::isInstance).map(block -> (Block.Grid) block).filter(grid -> grid.caption().equals(caption)).toList();
            assertFalse(grids.isEmpty(), chapter);
            grids.forEach(grid -> grid.rows().forEach(row -> assertTrue(Samples.cites(row.get(cell)), row.getFirst().plain())));
        };
    }

    private static Stream<Block> chapter(Document document, String id) {
        return Samples.blocks(new Document(document.title(), document.head(), document.chapters().stream().filter(chapter -> chapter.id().equals(id)).toList()));
    }

    @Test
    void tellsTheAuditTrailOfExports() throws IOException {
        Report.write(sample, PAGE, folder.resolve("told.html"));
        var last = sample.audit().entries().getLast();
        assertEquals("export", last.action());
        assertTrue(last.detail().contains("not redacted"), last.detail());
    }
}
