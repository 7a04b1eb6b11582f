package dev.lastseen.app.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    @Test
    void walksBackAndForwardThroughTheFocus() {
        session.show(focus -> focus.on(ViewName.RECORDS));
        session.show(focus -> focus.on(3));
        session.back();
        assertEquals(Focus.START.on(ViewName.RECORDS), session.focus());
        session.back();
        assertEquals(Focus.START, session.focus());
        assertFalse(session.canGoBackProperty().get());
        session.forward();
        session.forward();
        assertEquals(Focus.START.on(ViewName.RECORDS).on(3), session.focus());
        assertFalse(session.canGoForwardProperty().get());
    }

    @Test
    void forgetsWhatLayAheadWhenANewWayIsTaken() {
        session.show(focus -> focus.on(ViewName.RECORDS));
        session.back();
        session.show(focus -> focus.on(ViewName.MESSAGES));
        assertFalse(session.canGoForwardProperty().get());
    }

    @Test
    void staysSilentForAnEqualFocus() {
        List<SessionState> seen = new ArrayList<>();
        session.stateProperty().addListener((_, _, state) -> seen.add(state));
        session.show(focus -> focus.on(5));
        session.show(focus -> focus.onNoMessage().on(5));
        assertEquals(1, seen.size());
        session.back();
        assertFalse(session.canGoBackProperty().get());
    }

    @Test
    void glidesWithoutAStepToGoBackTo() {
        session.show(focus -> focus.on(ViewName.RECORDS));
        session.glide(focus -> focus.onRecord(1));
        session.glide(focus -> focus.onRecord(2));
        session.back();
        assertEquals(Focus.START, session.focus());
    }

    @Test
    void bringsTheWayBackToANewAnalysis() {
        var history = new History();
        history.leave(Focus.START.on(4));
        history.leave(Focus.START.on(9));
        history.renew(focus -> focus.renumbered(message -> message == 4 ? 40 : -1, record -> record));
        assertEquals(Optional.of(Focus.START), history.back(Focus.START));
        assertEquals(Optional.of(Focus.START.on(40)), history.back(Focus.START));
    }
}
