package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Citations;
import dev.lastseen.app.casework.RecordExport;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.model.explore.Condition;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What a person does with one record of the log. Belongs to the screen's thread.
final class RowDeeds {
    private final Desk desk;
    private final RecordsModel model;

    RowDeeds(Desk desk, RecordsModel model) {
        this.desk = desk;
        this.model = model;
    }

    void filter(Filter filter) {
        desk.session().show(focus -> focus.filtered(filter));
    }

    /// Follows what the word names: a message where it names exactly one, else the word itself.
    void follow(int record, String token) {
        model.page().ifPresent(page -> {
            int[] found = page.work().analysis().find(token);
            if (found.length == 1) desk.session().show(focus -> focus.on(found[0]).onRecord(record));
            else model.follow(new Condition.Text(new Query.Literal(token, false)));
        });
    }

    /// Follows the message that the record shows, where it shows exactly one.
    void follow(int record) {
        model.page().ifPresent(page -> {
            int[] found = page.work().following().messagesOf(record);
            if (found.length == 1) desk.session().show(focus -> focus.on(found[0]).onRecord(record));
        });
    }

    /// Marks the record, or takes its mark away.
    void mark(int record) {
        change("Marking", record, (casework, state, place) ->
                casework.annotateAnew(Kind.MARK, place, state.annotations(Kind.MARK, place).isEmpty() ? List.of("") : List.of()));
    }

    void note(int record) {
        desk.dialogs().ask("A note on this record", "").filter(text -> !text.isBlank())
                .ifPresent(text -> change("Writing a note", record, (casework, _, place) -> casework.annotate(Kind.NOTE, place, text)));
    }

    @FunctionalInterface
    private interface Change {
        void apply(Casework casework, CaseState state, Place place);
    }

    private void change(String title, int record, Change change) {
        model.page().ifPresent(page -> {
            var place = page.work().state().place(record);
            desk.cases().change(title, (casework, _) -> change.apply(casework, casework.state(), place));
        });
    }

    /// Shows all records, and stays at this one.
    void surroundings(int record) {
        desk.session().show(focus -> focus.filtered(List.of()).always().onRecord(record));
    }

    /// Shows where the record comes from and what it touched.
    void lineage(int record) {
        desk.session().show(focus -> focus.onRecord(record).on(ViewName.LINEAGE));
    }

    void column(String field) {
        model.page().ifPresent(page -> {
            var columns = new ArrayList<>(page.columns());
            if (!columns.remove(field)) columns.add(field);
            model.columns(columns);
        });
    }

    void copyText(int record) {
        model.page().ifPresent(page -> desk.background().quietly(_ -> {
            var space = page.explorer().space();
            int source = space.source(record);
            return page.work().casework().evidence().text(page.work().state().sources().get(source), space.local(record));
        }).then(RowDeeds::copy).start());
    }

    void copyJson(int record) {
        model.page().ifPresent(page -> desk.background()
                .quietly(_ -> new RecordExport(page.work().state(), page.work().casework().evidence(), page.columns()).json(record)).then(RowDeeds::copy).start());
    }

    void copyCitation(int record) {
        model.page().ifPresent(page -> copy(Citations.of(page.work().state(), record)));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
