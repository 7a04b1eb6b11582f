package dev.lastseen.model.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.declared.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatsTest {
    private static List<String> missed(int least, double seconds, double... times) {
        var capture = new Capture();
        for (double time : times) capture.see("pulse", time, "beat", "x");
        return Heartbeats.missed(capture.follow(), new Rate("pulse", least, Math.round(seconds * Capture.SECOND))).stream()
                .map(s -> (s.from() - Capture.MIDNIGHT) / Capture.SECOND + "–" + (s.to() - Capture.MIDNIGHT) / Capture.SECOND).toList();
    }

    @Test
    void findsPausesLongerThanDeclaredAndNoneThatAreJustAsLong() {
        assertEquals(List.of("30–45"), missed(1, 10, 0, 10, 20, 30, 45, 55));
    }

    @Test
    void countsRecordsOfAnyStretch() {
        // three every ten seconds: after 12 only two came until 25, after 15 only two until 26
        assertEquals(List.of("12–26"), missed(3, 10, 0, 3, 6, 9, 12, 15, 18, 25, 26, 27, 28));
    }

    @Test
    void joinsStretchesThatOverlap() {
        assertEquals(List.of("0–60"), missed(2, 10, 0, 20, 40, 60));
    }

    @Test
    void knowsNothingBeforeFirstAndAfterLastRecord() {
        assertEquals(List.of(), missed(1, 10, 500, 505));
        assertEquals(List.of(), missed(1, 10, 5));
    }
}
