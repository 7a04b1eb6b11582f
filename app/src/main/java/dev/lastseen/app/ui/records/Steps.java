package dev.lastseen.app.ui.records;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.model.Level;
import dev.lastseen.model.explore.Condition;
import dev.lastseen.model.explore.Rows;
import java.util.BitSet;

/// Goes from row to row of one sort.
final class Steps {
    private final Desk desk;
    private final RecordsModel model;
    private final RecordsPane pane;

    Steps(Desk desk, RecordsModel model, RecordsPane pane) {
        this.desk = desk;
        this.model = model;
        this.pane = pane;
    }

    void match(int step) {
        model.page().ifPresent(page -> to(page, page.matches(), step));
    }

    void followed(int step) {
        model.whenFollowed(() -> model.page().ifPresent(page -> {
            if (page.followed().isEmpty()) pane.nothingFollowed();
            else to(page, page.followed(), step);
        }));
    }

    void mark(int step) {
        model.page().ifPresent(page -> to(page, page.marks(), step));
    }

    void error(int step) {
        model.meeting(new Condition.LevelFrom(Level.ERROR), errors -> model.page().ifPresent(page -> to(page, errors, step)));
    }

    void warning(int step) {
        model.meeting(new Condition.LevelFrom(Level.WARN), serious -> model.meeting(new Condition.LevelFrom(Level.ERROR), errors -> {
            var warnings = (BitSet) serious.clone();
            warnings.andNot(errors);
            model.page().ifPresent(page -> to(page, warnings, step));
        }));
    }

    void end(boolean last) {
        model.page().ifPresent(page -> pane.go(last ? page.rows().size() - 1 : 0));
    }

    /// From the record in focus, else from what is in sight.
    private void to(Page page, BitSet wanted, int step) {
        var record = desk.session().focus().record();
        int from = record.isPresent() ? page.rows().nearest(record.getAsInt()) : pane.top() - step;
        boolean between = record.isPresent() && page.rows().row(record.getAsInt()) == Rows.NONE;
        int row = page.rows().next(between && step > 0 ? from - 1 : from, step, wanted);
        if (row == Rows.NONE) pane.nothingMore(step > 0);
        else pane.go(row);
    }
}
