package dev.lastseen.app.report.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Redactor;
import dev.lastseen.app.report.block.Samples;
import dev.lastseen.app.report.story.Extent;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.Templates;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every section of the list must stand.
@TestInstance(Lifecycle.PER_CLASS)
class SectionKitTest {
    private static final Redactor MARKING = text -> text.replaceAll("m-[0-9a-f]{12}", "‹hidden›");

    private Casework empty;
    private Casework alone;
    private Casework sample;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        empty = Casework.inMemory(new ImportService());
        alone = Casework.inMemory(new ImportService());
        alone.add(List.of(Files.writeString(folder.resolve("one.log"), "2026-05-04T08:00:00Z INFO started\n")), ImportOptions.NONE, Progress.NONE);
        sample = Samples.sample(folder);
    }

    @AfterAll
    void close() {
        empty.close();
        alone.close();
        sample.close();
    }

    static List<Section> sections() {
        return Sections.all();
    }

    private static List<Block> told(Section section, Casework casework, Story story, Redactor redactor) {
        var door = new Door(redactor);
        try (var raw = new RawText(casework.evidence(), door.hides())) {
            return section.blocks(new Matter(casework, casework.state(), story, door, new Register(casework.state(), door, raw)));
        }
    }

    @Test
    void haveIdsAndTitlesOfTheirOwn() {
        var ids = new HashSet<String>();
        for (var section : sections()) {
            assertTrue(section.id().matches("[a-z-]+"), section.id());
            assertTrue(ids.add(section.id()), section.id());
            assertFalse(section.title().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void tellsSomethingOfAnyCase(Section section) {
        for (var casework : List.of(empty, alone, sample)) assertFalse(told(section, casework, Story.UNTOLD, Redactor.NONE).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void tellsTheSameTwice(Section section) {
        assertEquals(told(section, sample, Story.UNTOLD, Redactor.NONE), told(section, sample, Story.UNTOLD, Redactor.NONE));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void fillsEveryCellOfItsTables(Section section) {
        told(section, sample, Story.UNTOLD, Redactor.NONE).forEach(block -> {
            if (block instanceof Block.Grid grid) grid.rows().forEach(row -> assertEquals(grid.columns().size(), row.size(), grid.caption()));
        });
    }

    /// What the redactor hides is nowhere, neither in words nor in pictures nor in raw lines.
    @ParameterizedTest
    @MethodSource("sections")
    void letsNothingPassTheDoor(Section section) {
        assertFalse(told(section, sample, Story.UNTOLD, MARKING).toString().matches("(?s).*m-[0-9a-f]{12}.*"), section.id());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void standsAReportOfNoExhibits(Section section) {
        var story = Story.UNTOLD.with(new Story.Exhibits(Extent.EXHIBITS, List.of()));
        assertFalse(told(section, sample, story, Redactor.NONE).isEmpty());
    }

    @Test
    void standInEveryTemplateInSomeOrder() {
        var ids = sections().stream().map(Section::id).collect(Collectors.toSet());
        for (var id : Templates.ids()) {
            var parts = Templates.of(id).parts();
            assertTrue(parts.stream().map(part -> part.id()).collect(Collectors.toSet()).containsAll(ids), id);
            parts.forEach(part -> assertTrue(ids.contains(part.id()) || !part.title().isEmpty(), part.id()));
        }
    }

    @Test
    void alwaysSayWhatIsNotKnown() {
        var told = told(new UnknownSection(), empty, Story.UNTOLD, Redactor.NONE);
        assertTrue(told.toString().contains("Looked for"), told.toString());
    }
}
