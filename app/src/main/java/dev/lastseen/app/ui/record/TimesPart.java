package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.model.explore.RecordDetails;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All times of a record and their differences from the one that is used.
final class TimesPart extends VBox {
    /// Characters of the year, which only the hint tells.
    private static final int YEAR = 5;
    private static final long DAY = 86_400_000_000L;

    private final GridPane grid = Cells.grid();
    private final RowPool<TimeRow> rows = new RowPool<>(grid, TimeRow::new);
    private final Label shift = Cells.wrapped("quiet");

    TimesPart() {
        super(6);
        getChildren().addAll(Cells.strong("Times"), grid, shift);
    }

    void show(RecordFacts facts, Times times) {
        rows.begin();
        facts.details().times().forEach(time -> rows.next().show(time, facts, times));
        Cells.appear(this, rows.end() > 0);
        long micros = facts.details().shift();
        Cells.appear(shift, micros != 0);
        shift.setText("This clock is " + Quantity.span(Math.abs(micros) / 1e6) + (micros > 0 ? " ahead" : " behind") + "; differences and the order of records take that into account.");
    }

    private static final class TimeRow implements RowPool.Row {
        private final Label name = Cells.name();
        private final Label value = Cells.label("evidence");
        private final Label note = Cells.label();
        private final HBox both = new HBox(8, value, note);
        private String hint = "";

        TimeRow() {
            value.setMinWidth(0);
            note.setMinWidth(Region.USE_PREF_SIZE);
            Cells.hint(value, () -> hint);
            both.setAlignment(Pos.BASELINE_LEFT);
        }

        @Override
        public Node[] nodes() {
            return new Node[] {name, both};
        }

        void show(RecordDetails.Time time, RecordFacts facts, Times times) {
            var clock = facts.source().clock();
            var full = times.full(time.micros(), clock.zone());
            name.setText(Visible.of(time.field().isEmpty() ? "its own" : time.field()));
            value.setText(full.substring(YEAR) + (time.zoned() ? "" : "*"));
            hint = full + (time.zoned() ? "" : "\nStates no zone; read in " + clock.zone().getId() + (clock.assumed() ? ", which is assumed" : ""));
            note.setText(time.used() ? "used" : difference(time.difference()));
            boolean far = Math.abs(time.difference()) >= DAY;
            Cells.style(note, "loss", far);
            Cells.style(note, "quiet", !far);
        }

        private static String difference(long micros) {
            return micros == 0 ? "the same" : (micros > 0 ? "+" : "") + Quantity.span(micros / 1e6);
        }
    }
}
