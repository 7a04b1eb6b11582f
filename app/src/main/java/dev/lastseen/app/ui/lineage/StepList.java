package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.lineage.LineageFacts.Step;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Records that were reached, each with what led to it.
final class StepList extends VBox {
    private static final double INDENT = 26;

    private final String none;
    private final Desk desk;
    private final Label note = Parts.label("", "quiet");
    private final List<Row> rows = new ArrayList<>();

    /// @param none what is said where nothing was reached
    StepList(String title, String none, Desk desk) {
        super(6);
        this.none = none;
        this.desk = desk;
        getChildren().add(Parts.heading(title, note));
    }

    void show(List<Step> steps, Lanes lanes) {
        note.setText(steps.isEmpty() ? none : Quantity.count(steps.size()) + (steps.size() == 1 ? " record" : " records"));
        for (int i = 0; i < steps.size(); i++) {
            if (i == rows.size()) add(new Row(steps.get(i), lanes, desk));
            rows.get(i).show(steps.get(i), lanes);
        }
        for (int i = 0; i < rows.size(); i++) LineagePane.appear(rows.get(i), i < steps.size());
    }

    private void add(Row row) {
        rows.add(row);
        getChildren().add(row);
    }

    /// A record, and below it what it shares with another one.
    private static final class Row extends VBox {
        private final EvidenceRow evidence;
        private final Label word = Parts.label("", "quiet");
        private final Label reason = Parts.label("", "evidence", "muted");

        Row(Step step, Lanes lanes, Desk desk) {
            super(2);
            evidence = new EvidenceRow(step.line(), lanes, desk, EvidenceRow.Form.DATED);
            word.setMinWidth(USE_PREF_SIZE);
            var words = new HBox(8, word, reason);
            words.setAlignment(Pos.BASELINE_LEFT);
            setMargin(words, new Insets(0, 0, 4, 14));
            getChildren().addAll(evidence, words);
        }

        void show(Step step, Lanes lanes) {
            evidence.show(step.line(), lanes, EvidenceRow.Form.DATED);
            word.setText(step.distance() == 1 ? "shares" : step.distance() + " steps, shares");
            reason.setText(Visible.of(step.reason()));
            setPadding(new Insets(0, 0, 0, INDENT * (step.distance() - 1)));
        }
    }
}
