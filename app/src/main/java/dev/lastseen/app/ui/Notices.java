package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ImportRun;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.model.store.EvidenceState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Tells what an import brought, and what is wrong with an open case, below the view and without stopping the work.
final class Notices extends NotificationPane {
    private static final int NAMED = 3;

    private final Desk desk;

    Notices(Desk desk, Node content) {
        super(content);
        this.desk = desk;
        setShowFromTop(false);
        setCloseButtonVisible(true);
        desk.cases().runProperty().addListener((_, _, run) -> watch(run));
        watch(desk.cases().runProperty().get());
    }

    private void watch(@Nullable ImportRun run) {
        if (run != null) run.results().addListener((ListChangeListener<ImportResult>) _ -> tell(List.copyOf(run.results())));
    }

    private void tell(List<ImportResult> results) {
        tell(receipt(results), ViewName.SOURCES);
    }

    /// One sentence about all files.
    static String receipt(List<ImportResult> results) {
        var sources = results.stream().filter(ImportResult.Imported.class::isInstance).map(one -> ((ImportResult.Imported) one).source()).toList();
        var parts = new ArrayList<String>();
        long records = sources.stream().mapToLong(source -> source.receipt().records()).sum();
        long rejected = sources.stream().mapToLong(source -> source.receipt().problems().rejectedCount()).sum();
        long left = sources.stream().mapToLong(source -> source.receipt().bytes().total() - source.receipt().bytes().accounted()).sum();
        parts.add(Quantity.count(sources.size()) + (sources.size() == 1 ? " source, " : " sources, ") + Quantity.count(records) + " records");
        parts.add(left == 0 ? "every byte accounted for" : Quantity.size(left) + " not accounted for");
        if (rejected > 0) parts.add(Quantity.count(rejected) + " rejected ranges");
        long known = results.stream().filter(ImportResult.Duplicate.class::isInstance).count();
        if (known > 0) parts.add(known + " known already");
        var failed = results.stream().filter(ImportResult.Failed.class::isInstance).map(one -> (ImportResult.Failed) one).toList();
        if (!failed.isEmpty()) {
            parts.add(failed.size() + " could not be read: " + failed.stream().limit(NAMED)
                    .map(one -> Visible.of(one.path().getFileName() + " (" + one.problem() + ")")).collect(Collectors.joining("; ")));
        }
        return String.join(" · ", parts);
    }

    /// What must be known of a case that was opened.
    void opened(Work work) {
        var state = work.state();
        work.casework().notice().ifPresent(notice -> tell(Visible.of(notice), ViewName.SOURCES));
        if (!state.problem().isEmpty()) tell("What was decided earlier cannot be applied: " + Visible.of(state.problem()), ViewName.BOUNDARIES);
        else desk.background().quietly(_ -> work.casework().evidenceStates()).then(states -> tell(work, states)).start();
    }

    private void tell(Work work, List<EvidenceState> states) {
        var changed = new ArrayList<String>();
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i) == EvidenceState.CHANGED || states.get(i) == EvidenceState.MISSING) changed.add(work.analysis().sources().get(i).fileName());
        }
        work.state().unread().forEach(source -> changed.add(source.fileName()));
        if (changed.isEmpty()) return;
        tell("Evidence is gone or has changed since it was imported: " + Visible.of(String.join(", ", changed.stream().limit(NAMED).toList())) + (changed.size() > NAMED ? " and others" : "")
                + ". What was found stands; raw lines cannot be shown until the original is back.", ViewName.SOURCES);
    }

    private void tell(String sentence, ViewName where) {
        getActions().setAll(new Action("Show " + where.title(), _ -> {
            hide();
            desk.session().show(focus -> focus.on(where));
        }));
        setText(sentence);
        Background.onScreen(() -> Background.onScreen(this::show)); // once it is on screen itself
    }
}
