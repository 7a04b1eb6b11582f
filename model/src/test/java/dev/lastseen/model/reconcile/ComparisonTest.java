package dev.lastseen.model.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int MANY = 400;

    private static Span span(int firstMessage, int lastMessage) {
        return new Span(at(firstMessage), at(lastMessage));
    }

    private static long at(int message) {
        long second = (long) Handover.second(message);
        return Capture.MIDNIGHT + second * Capture.SECOND;
    }

    @Test
    void comparesTwoRangesOfOneCapture() {
        var following = new Handover(MANY, n -> n >= 200 && n % 10 == 4).capture().follow();
        var hop = Comparison.of(following, span(0, 199), span(200, 389)).hops().getFirst();
        assertEquals(List.of("front", "back"), List.of(hop.from(), hop.to()));
        assertEquals(200, hop.before().seen());
        assertEquals(200, hop.before().arrived());
        assertEquals(0, hop.before().lost());
        assertEquals(19, hop.after().lost());
        assertEquals(0.1, hop.after().lostShare());
        assertEquals(1_300_000, hop.before().median());
        assertEquals(1, hop.after().covered());
        assertTrue(hop.p() < 1e-5);
    }

    @Test
    void tellsHowMuchOfARangeTheEvidenceCovers() {
        var following = new Handover(MANY, n -> n == 7).capture().follow();
        var hop = Comparison.of(following, span(0, 199), span(200, 600)).hops().getFirst();
        assertEquals(0.5, hop.after().covered(), 0.01);
        assertEquals(1, hop.p());
    }

    @Test
    void comparesTwoCapturesBySystemNames() {
        Following first = new Handover(MANY, n -> n % 10 == 4).capture().follow();
        Following second = new Handover(MANY, n -> n % 100 == 4).capture().follow();
        var hop = Comparison.of(first, span(0, 399), second, span(0, 399)).hops().getFirst();
        assertEquals(40, hop.before().lost());
        assertEquals(4, hop.after().lost());
        assertTrue(hop.p() < 1e-5);
    }

    @Test
    void refusesSpanThatEndsBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
    }
}
