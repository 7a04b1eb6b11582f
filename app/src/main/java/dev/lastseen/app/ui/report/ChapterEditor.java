package dev.lastseen.app.ui.report;

import dev.lastseen.app.report.section.Composer;
import dev.lastseen.app.report.story.Part;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;

/// The text that people write in one chapter; open where there is something in it.
final class ChapterEditor extends TitledPane {
    ChapterEditor(Part part, Draft draft) {
        var text = draft.story().text(part.id());
        var area = new TextArea(text);
        var title = Composer.title(part);
        area.setPromptText(part.prompt().isEmpty() ? "Say what this chapter does not" : part.prompt());
        area.setAccessibleText("Text of " + title);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.textProperty().addListener((_, _, written) -> draft.edit(story -> story.withText(part.id(), written)));
        setText(title);
        setContent(area);
        setAnimated(false);
        setExpanded(!text.isEmpty());
    }
}
