package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Why;
import dev.lastseen.app.ui.bench.SampleViews;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/// Every verdict can be asked for its reasons, where it is shown.
class WhyTest extends SampleViews {
    private final List<Why.Question> asked = new ArrayList<>();

    private void ask() {
        asked.clear();
        var why = nodes(node -> node instanceof ButtonBase button && "why?".equalsIgnoreCase(button.getText())).getFirst();
        act(() -> {
            why.getScene().addEventHandler(Why.ASKED, event -> asked.add(event.question()));
            ((ButtonBase) why).fire();
        });
    }

    private Why.Told told() {
        return assertInstanceOf(Why.Told.class, asked.getFirst());
    }

    @Test
    void theOutcomeOfAJourneyIsAskedByItsMessage() {
        int message = first(Outcome.VANISHED);
        open(Focus.START.on(message).on(ViewName.JOURNEY));
        ask();
        assertEquals(List.of(new Why.OfMessage(message)), asked);
    }

    @Test
    void aComparisonTellsCountsTestAndWhatWouldRefuteIt() {
        open(Focus.START.on(ViewName.COMPARISON));
        ask();
        assertTrue(told().verdict().startsWith("helpline → harvester: "));
        assertTrue(told().reasons().stream().anyMatch(reason -> reason.text().contains("Fisher's exact test")));
        assertTrue(told().reasons().stream().anyMatch(reason -> reason.title().equals("What would refute it")));
    }

    @Test
    void anAttributeTellsThatItIsALeadAndNoCause() {
        open(Focus.START.on(ViewName.CONTRAST));
        ask();
        assertTrue(told().reasons().stream().anyMatch(reason -> reason.text().startsWith("It is a lead, not a cause")));
    }

    @Test
    void aJudgedClaimTellsWhatWasFixedBeforeTheTest() {
        open(Focus.START.on(ViewName.HYPOTHESES));
        act(() -> ((Hyperlink) nodes(node -> node instanceof Hyperlink link && link.getText().startsWith("messages where")).getFirst()).fire());
        ask();
        assertTrue(told().reasons().stream().anyMatch(reason -> reason.title().equals("What was fixed before the test")));
    }

    @Test
    void whatIsChosenInAListOfMessagesIsAskedByKey() {
        open(Focus.START.on(ViewName.CONTRAST));
        var list = (MessageList) nodes(MessageList.class::isInstance).getFirst();
        assertFalse(list.why().isPresent());
        act(() -> list.getSelectionModel().selectFirst());
        assertEquals(Optional.of(new Why.OfMessage(list.getItems().getFirst().message())), list.why());
    }
}
