package dev.lastseen.app.ui.lineage;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.lineage.LineageFacts.Step;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.Parts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a record was derived from above it, what it touched below it; further steps stand further in. Its controls are made once and used again for other records.
final class LineagePane extends VBox {
    private final Desk desk;
    private final StepList back;
    private final VBox origin = new VBox(6, Parts.label("This record", "strong"));
    private final StepList forward;
    private final MadeList made = new MadeList();
    private final Label more = Parts.wrapped("There is more than is shown: only the nearest steps and records are followed.", "doubt");
    private @Nullable EvidenceRow record;

    LineagePane(Desk desk) {
        this.desk = desk;
        back = new StepList("Derived from", "nothing before it bears an identifier of it", desk);
        forward = new StepList("Touched", "nothing after it bears an identifier of it", desk);
        getStyleClass().add("page");
        setId("lineage");
        origin.getStyleClass().add("card");
        var head = new VBox(3, Parts.label("Lineage", "title"),
                Parts.wrapped("Records are linked by identifiers that both bear. A value that many records bear, such as a tenant, leads nowhere.", "quiet"));
        getChildren().addAll(head, back, origin, forward, made, more);
    }

    void show(LineageFacts facts, Work work) {
        var lanes = Lanes.of(work.following());
        back.show(furthestFirst(facts.back()), lanes);
        showOrigin(facts, lanes);
        forward.show(facts.forward(), lanes);
        made.show(facts.made());
        appear(made, !facts.made().isEmpty());
        appear(more, facts.cut());
    }

    private void showOrigin(LineageFacts facts, Lanes lanes) {
        if (record == null) {
            record = new EvidenceRow(facts.origin(), lanes, desk, EvidenceRow.Form.NARROW);
            origin.getChildren().add(record);
        } else {
            record.show(facts.origin(), lanes, EvidenceRow.Form.NARROW);
        }
    }

    /// The origin stands at the top, what is nearest right above the record.
    private static List<Step> furthestFirst(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparingInt((Step step) -> -step.distance())).toList();
    }

    static void appear(Node node, boolean yes) {
        node.setManaged(yes);
        node.setVisible(yes);
    }
}
