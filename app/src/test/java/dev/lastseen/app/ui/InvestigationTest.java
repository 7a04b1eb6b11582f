package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.RowList;
import dev.lastseen.app.ui.base.Theme;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person at work, from the sample incident to its end, and back the next day.
class InvestigationTest extends WindowBench {
    private static final Focus.Hop LOSING = new Focus.Hop("helpline", "harvester");

    @Test
    void findsALostMessageAndFindsEverythingAsItWasLeft() throws InterruptedException {
        robot().clickOn("#open-sample");
        until(focus -> window().desk().session().work().isPresent());
        clickTheLosingHop();
        until(focus -> focus.boundary().equals(Optional.of(LOSING)));
        assertTrue(robot().lookup("30 messages vanished").tryQuery().isPresent());

        robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Theme.DARK, window().desk().session().look().theme());

        editTheRouteAndTakeItBack();

        openALostMessage();
        readItsJourney();
        var first = window().desk().session().focus().message();
        followAnotherByThePalette();
        robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.ALT, KeyCode.LEFT);
        until(focus -> focus.message().equals(first));
        robot().press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.ALT, KeyCode.RIGHT);
        until(focus -> !focus.message().equals(first) && focus.view() == ViewName.JOURNEY);

        followItInTheRecords();
        filterAValueOut();
        markTwoRecords();

        var left = window().desk().session().focus();
        var marks = state().annotations();
        var headline = headline();
        var folder = window().desk().session().work().orElseThrow().casework().folder().orElseThrow();
        end();
        open(List.of(folder));
        until(focus -> window().desk().session().work().isPresent());
        assertEquals(left, window().desk().session().focus());
        assertEquals(marks, state().annotations());
        assertEquals(Theme.DARK, window().desk().session().look().theme());
        waitUntil(() -> headline().equals(headline));
        assertTrue(robot().lookup(".pill").tryQuery().isPresent());
    }

    private CaseState state() {
        return window().desk().session().work().orElseThrow().state();
    }

    private String headline() {
        return Bench.onScreen(() -> robot().lookup("#records-headline").tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }

    private int record() {
        return Bench.onScreen(() -> window().desk().session().focus().record().orElse(-1));
    }

    private void followItInTheRecords() {
        int message = window().desk().session().focus().message().orElseThrow();
        var records = Arrays.stream(state().analysis().following().records(message)).boxed().toList();
        robot().press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitUntil(() -> !headline().isEmpty());
        robot().write("g");
        assertFalse(records.contains(record()));
        robot().write("o");
        waitUntil(() -> records.contains(record()));
    }

    private void filterAValueOut() {
        var before = headline();
        robot().write("h"); // beside the record there is little room, which the list of fields leaves to the log
        waitUntil(() -> robot().lookup("#find-field").tryQuery().isPresent());
        robot().clickOn("#find-field").write("logger");
        waitUntil(() -> robot().lookup("#field-list").queryListView().getItems().size() == 2);
        robot().clickOn("▸ logger");
        waitUntil(() -> robot().lookup("#field-list").lookup("≠").tryQuery().isPresent());
        robot().clickOn(robot().lookup("#field-list").lookup("≠").<Button>query());
        until(focus -> focus.filters().stream().anyMatch(filter -> filter.field().equals("logger") && filter.excluded()));
        waitUntil(() -> !headline().equals(before));
    }

    private void markTwoRecords() {
        for (int marked = 1; marked <= 2; marked++) {
            int wanted = marked;
            clickARow(3 * marked);
            robot().write("m");
            waitUntil(() -> state().annotations().size() == wanted);
        }
        undoAndRedoTheLastMark();
        assertTrue(state().annotations().stream().allMatch(one -> one.kind() == Kind.MARK));
    }

    private void undoAndRedoTheLastMark() {
        robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> state().annotations().size() == 1);
        robot().press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> state().annotations().size() == 2);
    }

    /// Clicks until another record is in focus: a notice may slide over the list meanwhile, and the row may be the one in focus already.
    ///
    /// @param row of those on screen, or one below
    private void clickARow(int row) {
        settle();
        int before = record();
        var log = robot().lookup("#log").queryAs(RowList.class);
        for (int tried = 0; record() == before; tried++) {
            assertTrue(tried < 40, "no click on the list changes the record in focus");
            int at = row + tried % 3;
            robot().clickOn(Bench.onScreen(() -> log.localToScreen(40, 22 * (at + 1) + 8)));
            settle();
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
    }

    private void clickTheLosingHop() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil(() -> losing().isPresent());
        var route = robot().lookup("#route").queryAs(PictureCanvas.class);
        var place = route.place(losing().orElseThrow());
        robot().clickOn(Bench.onScreen(() -> route.localToScreen(place.x() + place.width() / 2, place.y() + place.height() / 2)));
    }

    private Optional<Mark> losing() {
        return Bench.onScreen(() -> robot().lookup("#route").tryQueryAs(PictureCanvas.class).stream()
                .flatMap(route -> route.picture().marks().stream())
                .filter(mark -> mark.subject() instanceof Subject.Hop).findFirst());
    }

    private void editTheRouteAndTakeItBack() {
        int hops = hops();
        robot().press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.CONTROL, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        robot().clickOn((Button) robot().lookup(".chip").nth(hops - 1).query());
        waitUntil(() -> hops() == hops - 1);
        robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> hops() == hops);
        robot().press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.CONTROL, KeyCode.E);
        assertFalse(window().desk().session().work().orElseThrow().casework().canUndo());
    }

    private int hops() {
        return Bench.onScreen(() -> window().desk().session().work().orElseThrow().following().route().hops().size());
    }

    private void openALostMessage() {
        waitUntil(() -> !robot().lookup("#lost-messages").queryListView().getItems().isEmpty());
        settle();
        robot().moveTo("30 messages vanished").scroll(60, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        var lost = state().analysis().lostBetween(LOSING.from(), LOSING.to());
        robot().clickOn(state().analysis().following().name(lost.get(lost.size() - 10)));
        until(focus -> focus.view() == ViewName.JOURNEY && focus.message().isPresent());
    }

    private void readItsJourney() {
        settle();
        int message = window().desk().session().focus().message().orElseThrow();
        var following = state().analysis().following();
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(message));
        waitUntil(() -> robot().lookup(following.name(message)).tryQuery().isPresent());
        waitUntil(() -> robot().lookup("Why vanished and not merely unseen?").tryQuery().isPresent());
        robot().write("y");
        waitUntil(() -> robot().lookup("#why").lookup("Where it was seen last").tryQuery().isPresent());
        robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitUntil(() -> robot().lookup("#why").tryQuery().isEmpty());
    }

    private void followAnotherByThePalette() {
        var following = window().desk().session().work().orElseThrow().following();
        var name = following.name(following.lost().getLast());
        robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot().write(name);
        waitUntil(() -> robot().lookup("#palette-list").queryListView().getItems().stream().anyMatch(entry -> entry.toString().contains("Message")));
        robot().press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(focus -> focus.message().isPresent() && following.name(focus.message().getAsInt()).equals(name));
    }
}
