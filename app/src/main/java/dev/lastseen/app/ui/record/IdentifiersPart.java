package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.ViewName;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The identifiers of the messages that a record shows, each with the line that joins it.
final class IdentifiersPart extends VBox {
    private final Desk desk;
    private final GridPane grid = Cells.grid();
    private final RowPool<IdentifierRow> rows = new RowPool<>(grid, IdentifierRow::new);
    private final Label many = Cells.label("muted");

    IdentifiersPart(Desk desk) {
        super(6);
        this.desk = desk;
        getChildren().addAll(Cells.strong("Identifiers and their proof"), grid, many);
    }

    void show(RecordFacts facts) {
        rows.begin();
        facts.identifiers().forEach(one -> rows.next().show(one));
        boolean tooMany = facts.messages() > RecordFacts.MOST_MESSAGES;
        Cells.appear(this, rows.end() > 0 || tooMany);
        Cells.appear(many, tooMany);
        many.setText("Shows " + Quantity.count(facts.messages()) + " messages together");
    }

    private final class IdentifierRow implements RowPool.Row {
        private final Label name = Cells.name();
        private final Hyperlink value = new Hyperlink();
        private final Label proof = Cells.label("quiet");
        private final VBox both = new VBox(value, proof);
        private RecordFacts.@Nullable Identifier shown;

        IdentifierRow() {
            value.getStyleClass().add("evidence");
            value.setMinWidth(0);
            value.setMnemonicParsing(false); // identifiers may hold an underscore
            value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            value.setOnAction(_ -> follow());
            proof.setMinWidth(Region.USE_PREF_SIZE);
            proof.setOnMouseClicked(_ -> lookAtProof());
            Cells.hint(value, () -> "Show its journey");
            Cells.hint(proof, this::proofWords);
        }

        @Override
        public Node[] nodes() {
            return new Node[] {name, both};
        }

        void show(RecordFacts.Identifier one) {
            shown = one;
            name.setText(Visible.of(one.kind()));
            value.setText(Visible.of(one.value()));
            value.setVisited(false);
            proof.setText(one.followed() ? "followed" : "by line " + Quantity.count(one.place().line()));
            Cells.style(proof, "link", !one.followed());
        }

        private String proofWords() {
            if (shown == null || shown.followed()) return "The identifier by which messages are followed";
            return "Joined by " + shown.place().file() + ", line " + Quantity.count(shown.place().line()) + "; click to see it";
        }

        private void follow() {
            if (shown == null) return;
            int message = shown.message();
            desk.session().show(focus -> focus.on(message).on(ViewName.JOURNEY));
        }

        private void lookAtProof() {
            if (shown == null || shown.followed()) return;
            int record = shown.proof();
            desk.session().show(focus -> focus.onRecord(record));
        }
    }
}
