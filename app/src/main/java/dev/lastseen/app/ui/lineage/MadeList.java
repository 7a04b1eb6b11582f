package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.lineage.LineageFacts.Made;
import dev.lastseen.app.ui.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What records say that they were made with.
final class MadeList extends VBox {
    private final List<Row> rows = new ArrayList<>();

    /// Used again for other records.
    private static final class Row extends HBox {
        private final Label field = Parts.label("", "quiet");
        private final Label value = Parts.label("", "evidence", "strong");
        private final Label place = Parts.label("", "evidence", "muted");

        Row() {
            super(10);
            getChildren().addAll(field, value, place);
        }

        void show(Made made) {
            field.setText(Visible.of(made.field()));
            value.setText(Visible.of(made.value()));
            place.setText(Visible.of(made.line().place()));
        }
    }

    MadeList() {
        super(6);
        getChildren().add(Parts.heading("Made with", "models, prompts, documents and versions that these records name"));
    }

    void show(List<Made> made) {
        for (int i = 0; i < made.size(); i++) {
            if (i == rows.size()) add(new Row());
            rows.get(i).show(made.get(i));
        }
        for (int i = 0; i < rows.size(); i++) LineagePane.appear(rows.get(i), i < made.size());
    }

    private void add(Row row) {
        rows.add(row);
        getChildren().add(row);
    }
}
