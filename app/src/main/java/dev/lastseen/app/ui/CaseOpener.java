package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Problem;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.segment.SourceRecords;
import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.CaseStore;
import java.nio.file.Path;
import java.util.Comparator;

/// Opens cases and ends the work with them.
final class CaseOpener {
    private final Desk desk;

    CaseOpener(Desk desk) {
        this.desk = desk;
    }

    /// Opens the case in `folder` instead of the one that is open.
    void open(Path folder) {
        desk.background().work("Opening " + folder.getFileName(), progress -> {
            progress.at(-1, "following messages");
            return read(CaseStore.open(folder));
        }).alone().then(work -> {
            close();
            desk.session().open(work, Focus.START);
        }).failing(CaseProblem.class, problem -> desk.dialogs().tell(new Problem("This case cannot be opened", String.valueOf(problem.getMessage()), ""))).start();
    }

    private static Work read(CaseStore store) {
        var records = store.sources().stream().sorted(Comparator.comparing(known -> known.source().path()))
                .map(known -> new SourceRecords(known.source(), known.segment())).toList();
        return new Work(store, Follower.follow(records, FollowOptions.NONE));
    }

    /// Ends the work with the open case, if there is one.
    void close() {
        var open = desk.session().work();
        desk.session().close();
        open.ifPresent(work -> work.store().close());
    }
}
