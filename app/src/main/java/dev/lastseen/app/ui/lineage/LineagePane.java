package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.lineage.LineageFacts.Made;
import dev.lastseen.app.ui.lineage.LineageFacts.Step;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a record was derived from above it, what it touched below it; further steps stand further in.
final class LineagePane extends VBox {
    private static final double INDENT = 26;

    private final Lanes lanes;
    private final Desk desk;

    LineagePane(LineageFacts facts, Work work, Desk desk) {
        this.desk = desk;
        lanes = Lanes.of(work.following());
        getStyleClass().add("page");
        setId("lineage");
        getChildren().add(new VBox(3, Parts.label("Lineage", "title"),
                Parts.wrapped("Records are linked by identifiers that both bear. A value that many records bear, such as a tenant, leads nowhere.", "quiet")));
        getChildren().add(section("Derived from", "nothing before it bears an identifier of it", furthestFirst(facts.back())));
        getChildren().add(origin(facts));
        getChildren().add(section("Touched", "nothing after it bears an identifier of it", facts.forward()));
        if (!facts.made().isEmpty()) getChildren().add(made(facts.made()));
        if (facts.cut()) getChildren().add(Parts.wrapped("There is more than is shown: only the nearest steps and records are followed.", "doubt"));
    }

    /// The origin stands at the top, what is nearest right above the record.
    private static List<Step> furthestFirst(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparingInt((Step step) -> -step.distance())).toList();
    }

    private VBox origin(LineageFacts facts) {
        var card = new VBox(6, Parts.label("This record", "strong"), new EvidenceRow(facts.origin(), lanes, desk, true));
        card.getStyleClass().addAll("card");
        return card;
    }

    private VBox section(String title, String none, List<Step> steps) {
        var box = new VBox(6, Parts.heading(title, steps.isEmpty() ? none : Quantity.count(steps.size()) + (steps.size() == 1 ? " record" : " records")));
        for (Step step : steps) box.getChildren().add(row(step));
        return box;
    }

    private Node row(Step step) {
        var reason = new HBox(8, Parts.label(step.distance() == 1 ? "shares" : step.distance() + " steps, shares", "quiet"), Parts.label(step.reason(), "evidence", "muted"));
        var row = new VBox(2, new EvidenceRow(step.line(), lanes, desk, false), reason);
        VBox.setMargin(reason, new Insets(0, 0, 4, 14));
        VBox.setMargin(row, new Insets(0, 0, 0, INDENT * (step.distance() - 1)));
        return row;
    }

    private VBox made(List<Made> made) {
        var box = new VBox(6, Parts.heading("Made with", "models, prompts, documents and versions that these records name"));
        for (Made one : made) {
            var row = new HBox(10, Parts.label(one.field(), "quiet"), Parts.label(one.value(), "evidence", "strong"), Parts.label(one.line().place(), "evidence", "muted"));
            box.getChildren().add(row);
        }
        return box;
    }
}
