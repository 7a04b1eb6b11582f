package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.bench.SampleViews;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.declared.Declared;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// Lineage, comparison and declared knowledge, as a person uses them on the sample incident.
class KnowledgeViewsTest extends SampleViews {
    private void press(String id) {
        Bench.onScreen(() -> {
            ((Button) named(id)).fire();
            return true;
        });
        settle();
    }

    private void write(String id, String text) {
        Bench.onScreen(() -> {
            ((TextField) named(id)).setText(text);
            return true;
        });
    }

    @Test
    void lineageLeadsFromALogbookEntryBackToItsOrigin() {
        var following = sample().state().analysis().following();
        int message = IntStream.range(0, following.total()).filter(m -> following.verdicts().outcome(m) == Outcome.DELIVERED).findFirst().orElseThrow();
        open(Focus.START.on(ViewName.LINEAGE).on(message));
        assertTrue(says("Derived from") && says("shares"));
        assertTrue(nodes(EvidenceRow.class::isInstance).size() > 3);
    }

    @Test
    void comparisonTakesTheTimeThatWasChosen() {
        var following = sample().state().analysis().following();
        long first = following.clocks().time(following.records(0)[0]);
        open(Focus.START.on(ViewName.COMPARISON));
        assertTrue(says("no difference in losses beyond chance"));
        assertTrue(Bench.onScreen(() -> ((Button) named("take-before")).isDisabled()));
        open(Focus.START.on(ViewName.COMPARISON).during(new TimeRange(first + 7_200_000_000L, first + 14_400_000_000L)));
        press("take-before");
        assertEquals(((TextField) named("slot-after")).getText(), ((TextField) named("slot-before")).getText());
        assertTrue(says("p = 1.000"));
        write("slot-after", "2020-01-01 .. 2020-01-02");
        Bench.onScreen(() -> {
            named("slot-after").fireEvent(new ActionEvent());
            return true;
        });
        settle();
        assertTrue(says("no messages to compare"));
    }

    @Test
    void whatIsDeclaredIsListedAndUndone() {
        open(Focus.START.on(ViewName.DECLARED));
        Bench.onScreen(() -> {
            @SuppressWarnings("unchecked") // the form holds names of systems
            var systems = (ChoiceBox<String>) named("sampled-system");
            systems.setValue("desk");
            return true;
        });
        write("sampled-share", "two");
        press("declare-sampled");
        assertTrue(says("A share is above 0"));
        write("sampled-share", "25 %");
        press("declare-sampled");
        assertEquals(Map.of("desk", 0.25), sample().state().analysis().declared().sampled());
        assertEquals(List.of("desk"), sample().state().analysis().following().systemNames().stream().filter(this::isSampled).toList());
        open(Focus.START.on(ViewName.DECLARED));
        assertTrue(says("desk shows 25 % of what passes"));
        sample().undo(Progress.NONE);
        assertEquals(Declared.NOTHING, sample().state().analysis().declared());
    }

    private boolean isSampled(String system) {
        var following = sample().state().analysis().following();
        return IntStream.of(following.route().order()).anyMatch(one -> following.systemName(one).equals(system) && following.coverage(one).sampled());
    }

    @Test
    void aFindingOpensItsPageOfTheManual() {
        open(Focus.START.on(ViewName.FINDINGS));
        Bench.onScreen(() -> {
            ((Hyperlink) named("manual")).fire();
            return true;
        });
        assertTrue(says("Manual: ") && says("How bad it is"));
        assertEquals(ViewName.FINDINGS, focus().view());
    }
}
