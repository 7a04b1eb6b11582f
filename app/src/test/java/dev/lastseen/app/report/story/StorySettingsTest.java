package dev.lastseen.app.report.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.story.Cause.Contribution;
import dev.lastseen.app.report.story.Cause.Inference;
import dev.lastseen.importers.ImportService;
import dev.lastseen.model.store.Annotation.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorySettingsTest {
    private static final Story TOLD = Story.UNTOLD.withTemplate("vendor").withTitle("To whom it may concern").withText("impact", "Three *guests* wait.\n\nSince noon.").withText("request", "")
            .with(Cause.NOT_ESTABLISHED.with(CauseKind.MODEL_INFERENCE, "A wrong label.").with(new Inference("spam", "the subject", "a booking"))
                    .with(List.of(new Contribution(CauseKind.OPERATION, "nobody looked = nobody knew"), new Contribution(CauseKind.DATA, ""))))
            .with(new Story.Exhibits(Extent.EXHIBITS, List.of(new Place("a".repeat(64), 12), new Place("b".repeat(64), 0))));

    @Test
    void keepsEverything() {
        try (var casework = Casework.inMemory(new ImportService())) {
            StorySettings.save(TOLD, casework.settings());
            assertEquals(TOLD, StorySettings.load(casework.settings()));
        }
    }

    @Test
    void forgetsWhatWasTakenBack() {
        try (var casework = Casework.inMemory(new ImportService())) {
            StorySettings.save(TOLD, casework.settings());
            StorySettings.save(Story.UNTOLD, casework.settings());
            assertEquals(Story.UNTOLD, StorySettings.load(casework.settings()));
            assertTrue(casework.settings().all().isEmpty());
        }
    }

    @Test
    void writesNothingThatDidNotChange() {
        try (var casework = Casework.inMemory(new ImportService())) {
            StorySettings.save(TOLD, casework.settings());
            int entries = casework.audit().entries().size();
            StorySettings.save(TOLD.withTitle("Another"), casework.settings());
            assertEquals(entries + 1, casework.audit().entries().size());
        }
    }

    @Test
    void beginsWithTheTemplatesText() {
        var story = Story.UNTOLD.withTemplate("vendor");
        assertTrue(story.text("request").startsWith("Please look"), story.text("request"));
        assertEquals("", story.withText("request", "").text("request"));
        assertEquals(story, story.withText("request", "other").withText("request", story.text("request")));
    }
}
