package dev.lastseen.app.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FocusTest {
    private static final Focus.Hop HOP = new Focus.Hop("gateway", "worker");

    @Test
    void forgetsTheRecordOfAnotherMessage() {
        var focus = Focus.START.on(7).onRecord(70);
        assertEquals(OptionalInt.empty(), focus.on(8).record());
        assertEquals(focus, focus.on(7));
    }

    @Test
    void forgetsTheMessageOfAnotherBoundary() {
        var focus = Focus.START.at(HOP).on(7);
        assertEquals(focus, focus.at(new Focus.Hop("gateway", "worker")));
        assertEquals(OptionalInt.empty(), focus.at(new Focus.Hop("worker", "archive")).message());
    }

    @Test
    void replacesTheFilterOnTheSameValueInItsPlace() {
        var focus = Focus.START.filtered(Filter.with("level", "ERROR")).filtered(Filter.with("tenant", "a"));
        assertEquals(List.of(Filter.without("level", "ERROR"), Filter.with("tenant", "a")), focus.filtered(Filter.without("level", "ERROR")).filters());
    }

    @Test
    void removesOneFilter() {
        var focus = Focus.START.filtered(Filter.with("level", "ERROR")).filtered(Filter.with("tenant", "a"));
        assertEquals(List.of(Filter.with("tenant", "a")), focus.unfiltered(Filter.with("level", "ERROR")).filters());
    }

    @Test
    void losesWhatANewAnalysisDoesNotKnow() {
        var focus = Focus.START.on(7).onRecord(70).renumbered(message -> -1, record -> record + 1);
        assertTrue(focus.message().isEmpty());
        assertEquals(OptionalInt.of(71), focus.record());
    }
}
