package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.story.Extent;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.Templates;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What people add to the report: its title, the exhibits with their notes, the cause, and a text for each chapter.
final class Writing extends VBox {
    private final Draft draft;
    private final Desk desk;
    private final VBox exhibits = new VBox(8);
    private final VBox chapters = new VBox(4);
    private String template = "";
    private @Nullable Shown shown;
    private Background.@Nullable Running reading;

    /// What the list of exhibits shows, or is about to show.
    private record Shown(Work work, List<?> order) {}

    Writing(Draft draft, Desk desk) {
        this.draft = draft;
        this.desk = desk;
        getStyleClass().add("page");
        setMinWidth(0);
        ExhibitDrag.on(exhibits);
        getChildren().addAll(title(), exhibits, new CauseEditor(draft), chapters);
    }

    private VBox title() {
        var field = new TextField(draft.story().title());
        field.setPromptText(Templates.of(draft.story().template()).title());
        field.setAccessibleText("Title of the report");
        field.textProperty().addListener((_, _, text) -> draft.edit(story -> story.withTitle(text.strip())));
        var only = new CheckBox("Tell only what the exhibits are about");
        only.setSelected(draft.story().exhibits().extent() == Extent.EXHIBITS);
        only.selectedProperty().addListener((_, _, yes) -> draft.edit(story -> story.with(new Story.Exhibits(yes ? Extent.EXHIBITS : Extent.WHOLE, story.exhibits().order()))));
        return new VBox(6, Parts.heading("Title", ""), field, only);
    }

    /// Shows the exhibits of a state of the case, and the chapters of the template.
    void show(Work work) {
        if (!template.equals(draft.story().template())) {
            template = draft.story().template();
            chapters.getChildren().setAll(Parts.heading("Texts", "Markdown; [[file:line]] cites a record"));
            Templates.of(template).parts().forEach(part -> chapters.getChildren().add(new ChapterEditor(part, draft)));
        }
        var wanted = new Shown(work, draft.story().exhibits().order());
        if (wanted.equals(shown)) return;
        if (reading != null) reading.cancel();
        shown = wanted;
        reading = desk.background().quietly(_ -> Exhibit.of(work, draft.story())).then(all -> {
            if (Objects.equals(shown, wanted)) show(all, work);
        }).start();
    }

    private void show(List<Exhibit> all, Work work) {
        exhibits.getChildren().setAll(Parts.heading("Exhibits", all.isEmpty() ? "none yet" : Quantity.count(all.size()) + ", in the order in which they are told"));
        if (all.isEmpty()) exhibits.getChildren().add(Parts.wrapped("Pin a record that proves something, in the records or beside a journey: it stands here with its line, and you say what it proves.", "muted"));
        var order = new ExhibitOrder(all, places -> {
            draft.edit(story -> story.with(new Story.Exhibits(story.exhibits().extent(), places)));
            show(work);
        });
        for (int i = 0; i < all.size(); i++) exhibits.getChildren().add(new ExhibitCard(i, all.get(i), order, work, desk));
    }
}
