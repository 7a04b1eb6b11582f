package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.RecordExport;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.record.RecordPanel;
import dev.lastseen.model.redact.Redaction;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The merged log.
public final class RecordsView implements View {
    private static final String GROUP = ViewName.RECORDS.title();

    private final Desk desk;
    private final RecordsModel model;
    private final RowDeeds deeds;
    private final RecordPanel side;
    private @Nullable RecordsPane pane;

    public RecordsView(Desk desk) {
        this.desk = desk;
        model = new RecordsModel(desk.background(), this::refresh);
        deeds = new RowDeeds(desk, model);
        side = new RecordPanel(desk);
    }

    @Override
    public ViewName name() {
        return ViewName.RECORDS;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FORMAT_LIST_BULLETED;
    }

    @Override
    public Node node() {
        return pane();
    }

    private RecordsPane pane() {
        RecordsPane known = pane;
        if (known == null) {
            known = new RecordsPane(desk, model, deeds);
            pane = known;
        }
        return known;
    }

    @Override
    public void show(SessionState state) {
        pane().focus(state);
        model.show(state);
    }

    private void refresh(Page page) {
        pane().show(page);
    }

    @Override
    public Optional<Node> side(SessionState state) {
        if (state.work().isEmpty() || state.focus().record().isEmpty()) return Optional.empty();
        side.show(state.work().get(), state.focus().record().getAsInt());
        return Optional.of(side);
    }

    @Override
    public String badge(Work work) {
        return Quantity.count(work.state().records());
    }

    @Override
    public List<Action> actions() {
        var steps = new Steps(desk, model, pane());
        return List.of(
                action("Search", "/ Ctrl+F", () -> pane().beginSearch()),
                action("Next match", "n", () -> steps.match(1)),
                action("Previous match", "N", () -> steps.match(-1)),
                action("Follow the message of this record", "f", () -> desk.session().focus().record().ifPresent(deeds::follow)),
                action("Next record of what is followed", "o", () -> steps.followed(1)),
                action("Previous record of what is followed", "O", () -> steps.followed(-1)),
                action("Next error", "e", () -> steps.error(1)),
                action("Previous error", "E", () -> steps.error(-1)),
                action("Next warning", "w", () -> steps.warning(1)),
                action("Previous warning", "W", () -> steps.warning(-1)),
                action("Mark or unmark this record", "m", () -> desk.session().focus().record().ifPresent(deeds::mark)),
                action("Next mark", "u", () -> steps.mark(1)),
                action("Previous mark", "U", () -> steps.mark(-1)),
                action("First record", "g", () -> steps.end(false)),
                action("Last record", "G", () -> steps.end(true)),
                action("Jump to a time", "t", this::jump),
                action("Show or hide the fields", "h", () -> pane().switchFields()),
                action("Copy this record", "Ctrl+C", () -> desk.session().focus().record().ifPresent(deeds::copyText)).onlyIf(pane()::isInList),
                action("Copy the citation of this record", "Ctrl+Shift+C", () -> desk.session().focus().record().ifPresent(deeds::copyCitation)),
                action("Show surrounding records", "s", () -> desk.session().focus().record().ifPresent(deeds::surroundings)),
                action("Export these records, redacted", "Ctrl+E", () -> export(true)),
                action("Export these records as they are", "", () -> export(false)));
    }

    private static Action action(String title, String keys, Runnable run) {
        return Action.of(GROUP, title, keys, run);
    }

    private void jump() {
        model.page().ifPresent(page -> {
            var times = Times.of(desk.session().look());
            long near = pane().timeInSight();
            desk.dialogs().ask("Jump to which time?", times.full(near)).ifPresent(text -> {
                var wanted = JumpTime.read(text, times, near);
                if (wanted.isPresent()) pane().go(Math.min(page.rows().at(wanted.getAsLong()), page.rows().size() - 1));
                else desk.dialogs().tell(new Problem("Not a time", "“" + text + "” cannot be read as a time.", "Write it as 14:05, 14:05:02.5 or 2026-04-09 14:05."));
            });
        });
    }

    /// @param redacted true for what is shared: secrets and personal data become placeholders
    private void export(boolean redacted) {
        model.page().ifPresent(page -> desk.dialogs().save("Export " + Quantity.count(page.rows().size()) + " records" + (redacted ? ", redacted" : ", as they are"), "records.csv").ifPresent(file ->
                desk.background().work("Exporting " + Quantity.count(page.rows().size()) + " records", job -> {
                    var casework = page.work().casework();
                    var redaction = redacted ? casework.redaction() : Redaction.off();
                    new RecordExport(page.work().state(), casework.evidence(), page.columns(), redaction)
                            .write(page.rows(), file, done -> job.at((double) done / Math.max(1, page.rows().size()), Quantity.count(done)), job::isCancelled);
                    if (!job.isCancelled()) casework.audit().add("export", Quantity.count(page.rows().size()) + " records to " + file + (redacted ? ", redacted" : ", not redacted"));
                    return true;
                }).start()));
    }
}
