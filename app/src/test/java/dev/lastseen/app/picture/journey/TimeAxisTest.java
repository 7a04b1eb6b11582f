package dev.lastseen.app.picture.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
    @Test
    void runsEvenlyWhereNothingIsFarApart() {
        var axis = new TimeAxis(new long[] {0, 400, 1000}, 0, 100);

        assertEquals(1, axis.stretches().size());
        assertEquals(axis.x(500) - axis.x(0), axis.x(1000) - axis.x(500), 1e-9);
    }

    @Test
    void cutsOutPausesThatWouldHideTheRest() {
        var axis = new TimeAxis(new long[] {0, 100, 200, 900_000, 900_100, 900_200}, 0, 400);

        assertEquals(2, axis.stretches().size());
        assertTrue(axis.x(200) - axis.x(0) > 50);
    }

    @Test
    void keepsTheOrderOfTimes() {
        long[] times = {0, 5, 7, 1_000, 1_000_000, 1_000_003, 90_000_000, 90_000_000_000L};
        var axis = new TimeAxis(times, 10, 500);

        for (int i = 1; i < times.length; i++) assertTrue(axis.x(times[i]) > axis.x(times[i - 1]));
        assertTrue(axis.x(times[0]) >= 10 && axis.x(times[times.length - 1]) <= 500);
    }

    @Test
    void oneTimeAloneStandsInside() {
        double x = new TimeAxis(new long[] {42}, 10, 500).x(42);

        assertTrue(x > 10 && x < 500);
    }
}
