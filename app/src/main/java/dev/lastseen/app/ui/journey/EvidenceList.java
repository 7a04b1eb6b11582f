package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.EvidenceRow.Form;
import dev.lastseen.app.ui.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Records under a heading, in rows that are used again for other records.
final class EvidenceList extends VBox {
    private final Desk desk;
    private final Label note = Parts.label("", "quiet");
    private final List<EvidenceRow> rows = new ArrayList<>();

    EvidenceList(String title, Desk desk) {
        super(4);
        this.desk = desk;
        getChildren().add(Parts.heading(title, note));
    }

    void show(String words, List<EvidenceLine> lines, Lanes lanes) {
        note.setText(Visible.of(words));
        var form = Form.of(lines, Times.of(desk.session().look()));
        for (int i = 0; i < lines.size(); i++) {
            if (i < rows.size()) rows.get(i).show(lines.get(i), lanes, form);
            else add(new EvidenceRow(lines.get(i), lanes, desk, form));
        }
        if (rows.size() > lines.size()) {
            rows.subList(lines.size(), rows.size()).clear();
            getChildren().remove(lines.size() + 1, getChildren().size());
        }
    }

    private void add(EvidenceRow row) {
        rows.add(row);
        getChildren().add(row);
    }

    /// Shows which record is looked at.
    void select(OptionalInt looked) {
        rows.forEach(row -> row.select(looked));
    }
}
