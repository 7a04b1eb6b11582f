package dev.lastseen.app.report.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Redactor;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final Notes NOTES = new Notes(new Door(text -> text.replace("hunter2", "‹password›")),
            place -> place.equals("gate.log:7") ? Optional.of(new Run.Cite(3, place)) : Optional.empty());

    private static List<Run> runs(String markdown) {
        return ((Block.Paragraph) NOTES.blocks(markdown).getFirst()).text().runs();
    }

    @Test
    void readsParagraphsListsHeadingsAndCode() {
        var blocks = NOTES.blocks("# What\n\nSome *words*.\n\n- one\n- two\n\n1. first\n\n```\ncode\n```\n");
        assertEquals(List.of("Heading", "Paragraph", "Bullets", "Bullets", "Listing"), blocks.stream().map(block -> block.getClass().getSimpleName()).toList());
        assertEquals(new Block.Heading(4, Text.of("What")), withoutDoor((Block.Heading) blocks.getFirst()));
    }

    private static Block.Heading withoutDoor(Block.Heading heading) {
        return new Block.Heading(heading.level(), Text.of(heading.text().plain()));
    }

    @Test
    void citesWhatStandsInTheCase() {
        assertEquals(List.of(new Run.Words("see ", Style.PLAIN), new Run.Cite(3, "gate.log:7"), new Run.Words(", not [[gate.log:8]]", Style.PLAIN)), runs("see [[gate.log:7]], not [[gate.log:8]]"));
    }

    @Test
    void showsHtmlAsItIsWritten() {
        assertTrue(new Text(runs("a <b onclick=x>b</b>")).plain().contains("<b onclick=x>"));
        assertEquals(1, NOTES.blocks("<script>alert(1)</script>").size());
    }

    @Test
    void followsOnlyAddressesThatDoNothing() {
        assertTrue(runs("[a](https://example.org)").stream().anyMatch(Run.Link.class::isInstance));
        assertTrue(runs("[a](javascript:alert)").stream().noneMatch(Run.Link.class::isInstance));
        assertTrue(new Text(runs("![a](https://example.org/a.png)")).plain().contains("not fetched"));
    }

    @Test
    void redactsWhatPeopleWrote() {
        assertEquals("the password is ‹password›", new Text(runs("the password is hunter2")).plain());
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(List.of(), new Notes(new Door(Redactor.NONE), _ -> Optional.empty()).blocks("  \n"));
    }
}
