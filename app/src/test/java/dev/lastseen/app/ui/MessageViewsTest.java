package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.bench.SampleViews;
import dev.lastseen.app.ui.parts.EvidenceRow;
import dev.lastseen.app.ui.parts.MessageList;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.store.Annotation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What a person does with one message, with contrasts, findings and hypotheses, on the sample incident.
class MessageViewsTest extends SampleViews {
    private void press(String button) {
        var found = nodes(node -> node instanceof Button one && one.getText().startsWith(button)).getFirst();
        Bench.onScreen(() -> {
            ((Button) found).fire();
            return true;
        });
        settle();
    }

    private PictureCanvas canvas() {
        return (PictureCanvas) nodes(PictureCanvas.class::isInstance).getFirst();
    }

    private void click(Node node, double x, double y) {
        Bench.onScreen(() -> {
            var at = node.localToScene(x, y);
            Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
            return true;
        });
        settle();
    }

    private void click(Predicate<Mark> wanted) {
        var canvas = canvas();
        var mark = canvas.picture().marks().stream().filter(wanted).findFirst().orElseThrow();
        var area = Bench.onScreen(() -> canvas.place(mark));
        click(canvas, area.middleX(), area.middleY());
    }

    @Test
    void tellsAndProvesHowAMessageVanished() {
        open(Focus.START.on(first(Outcome.VANISHED)).on(ViewName.JOURNEY));

        assertTrue(says("Why vanished and not merely unseen?"));
        assertTrue(says("was read completely"));
        assertTrue(says("never at"));
    }

    @Test
    void answersWhetherALostMessageEverAppearedWhereItIsMissing() {
        open(Focus.START.on(first(Outcome.VANISHED)).on(ViewName.JOURNEY));
        press("Did it ever appear in");

        assertTrue(says("No: none of its identifiers"));
    }

    @Test
    void aSightingOfThePictureLeadsToItsRecord() {
        int message = first(Outcome.DELIVERED);
        open(Focus.START.on(message).on(ViewName.JOURNEY));
        click(mark -> mark.subject() instanceof Subject.Sighting);

        assertTrue(IntStream.of(following().records(message)).anyMatch(record -> record == focus().record().orElse(-1)));
    }

    @Test
    void aRowOfTheRecordsAroundItIsLookedAtByAClick() {
        open(Focus.START.on(first(Outcome.DROPPED)).on(ViewName.JOURNEY));
        var rows = nodes(EvidenceRow.class::isInstance);
        click(rows.getLast(), 5, 5);

        assertTrue(rows.size() > 3);
        assertTrue(focus().record().isPresent());
    }

    @Test
    void drawsTheSameMessageAsASequenceAndAsSpans() {
        open(Focus.START.on(first(Outcome.DELIVERED)).on(ViewName.JOURNEY));
        toggle("Sequence");
        assertTrue(canvas().picture().title().startsWith("Sequence of"));
        toggle("Spans");
        assertTrue(canvas().picture().title().startsWith("Spans of"));
    }

    private void toggle(String title) {
        var button = nodes(node -> node instanceof ToggleButton one && one.getText().equals(title)).getFirst();
        Bench.onScreen(() -> {
            ((ToggleButton) button).fire();
            return true;
        });
    }

    @Test
    void putsTheLastSightingBesideThePage() {
        int message = first(Outcome.VANISHED);
        open(Focus.START.on(message).on(ViewName.JOURNEY));

        assertEquals(following().verdicts().proof(message), focus().record().orElse(-1));
        assertTrue(Bench.onScreen(() -> view().side(bench().desk().session().state()).isPresent()));
    }

    @Test
    void saysWhetherAnotherIdentifierIsNearlyTheSame() {
        open(Focus.START.on(first(Outcome.VANISHED)).on(ViewName.JOURNEY));
        press("Is another identifier nearly the same?");

        assertTrue(says("No: none is spelled nearly like"));
    }

    @Test
    void goesOnToTheNextLostMessage() {
        var lost = following().lost();
        open(Focus.START.on(lost.getFirst()).on(ViewName.JOURNEY));
        var next = view().actions().stream().filter(action -> action.title().equals("Next lost message")).findFirst().orElseThrow();
        Bench.onScreen(() -> {
            next.run().run();
            return true;
        });
        settle();

        assertEquals(lost.get(1), focus().message().orElse(-1));
    }

    @Test
    void anAttributeLeadsToTheMessagesThatHaveItAndCanBeLeftOut() {
        open(Focus.START.on(ViewName.CONTRAST));
        long before = canvas().picture().marks().size();
        assertTrue(nodes(MessageList.class::isInstance).size() >= 2);
        press("Leave this attribute out");

        assertTrue(canvas().picture().marks().size() < before);
        assertTrue(says("Left out:"));
    }

    @Test
    void slowAndFastCanBePickedForEachBoundary() {
        open(Focus.START.on(ViewName.CONTRAST));
        var choices = nodes(ComboBox.class::isInstance).stream().map(node -> ((ComboBox<?>) node).getItems()).findFirst().orElseThrow();
        for (var wanted : List.of("slow by helpline → harvester (", "fast by helpline → harvester (", "slow by desk → logbook (")) {
            assertTrue(choices.stream().anyMatch(choice -> choice.toString().startsWith(wanted)), wanted);
        }
    }

    @Test
    void anySetOfMessagesSaidInWordsIsComparedWithAllOthers() {
        open(Focus.START.on(ViewName.CONTRAST));
        test("lost at helpline → harvester");

        assertTrue(says("30 chosen against 1,294 others"));
        assertTrue(canvas().picture().title().equals("What sets the chosen apart from the others"));
    }

    @Test
    void aFindingShowsItsLinesAndWhatToDoNext() {
        open(Focus.START.on(ViewName.FINDINGS));

        assertTrue(says("What to do next"));
        click(nodes(EvidenceRow.class::isInstance).getFirst(), 5, 5);
        assertTrue(focus().record().isPresent());
        Bench.onScreen(() -> {
            Event.fireEvent(nodes(EvidenceRow.class::isInstance).getFirst(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        assertEquals(ViewName.RECORDS, focus().view());
    }

    @Test
    void aClaimIsJudgedKeptAndRemoved() {
        open(Focus.START.on(ViewName.HYPOTHESES));
        test("messages vanish at helpline → harvester");

        assertTrue(says("refuted"));
        press("Keep it");
        assertEquals(List.of("messages vanish at helpline → harvester"), sample().hypotheses().all().stream().map(one -> one.claim()).toList());
        press("Remove");
        assertEquals(List.of(), sample().hypotheses().all());
    }

    @Test
    void aClaimThatCannotBeReadSaysWhere() {
        open(Focus.START.on(ViewName.HYPOTHESES));
        test("messages evaporate");

        assertTrue(says("This cannot be read"));
    }

    @Test
    void exhibitsStandWithTheirLineUntilTheyAreRemoved() {
        var state = sample().state();
        int record = following().records(first(Outcome.VANISHED))[0];
        sample().annotate(Annotation.Kind.PIN, state.place(record), "the first that was lost");
        open(Focus.START.on(ViewName.REPORT));

        assertEquals(1, nodes(node -> node instanceof TextArea area && area.getText().equals("the first that was lost")).size());
        assertEquals(1, nodes(EvidenceRow.class::isInstance).size());
        press("Remove");
        assertEquals(List.of(), sample().state().annotations());
    }

    private void test(String claim) {
        var field = (TextField) nodes(TextField.class::isInstance).getFirst();
        Bench.onScreen(() -> {
            field.setText(claim);
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        settle();
    }
}
