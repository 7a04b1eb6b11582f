package dev.lastseen.app.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.ui.base.TimeRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final long MINUTE = 60_000_000;
    private static final TimeRange HOUR = new TimeRange(0, 60 * MINUTE);

    private final TimeScale scale = new TimeScale(HOUR, 100, 600);

    @Test
    void findsTheTimeThatStandsAtAPixel() {
        assertEquals(400, scale.x(30 * MINUTE));
        assertEquals(30 * MINUTE, scale.time(400));
        assertEquals(0, scale.time(20));
        assertEquals(60 * MINUTE, scale.time(900));
    }

    @Test
    void keepsTheTimeUnderThePointerWhenItZooms() {
        var closer = new TimeScale(scale.zoomed(0.5, 250, HOUR), 100, 600);
        assertEquals(30 * MINUTE, closer.window().length());
        assertEquals(scale.time(250), closer.time(250));
    }

    @Test
    void neverLeavesTheWhole() {
        assertEquals(HOUR, scale.zoomed(4, 250, HOUR));
        assertEquals(HOUR, scale.moved(0.5, HOUR));
        var half = new TimeScale(new TimeRange(0, 30 * MINUTE), 100, 600);
        assertEquals(new TimeRange(30 * MINUTE, 60 * MINUTE), half.moved(3, HOUR));
    }

    @Test
    void choosesStepsThatLeaveRoomForTheirWords() {
        assertEquals(15 * MINUTE, scale.step(110));
        assertEquals(5 * MINUTE, scale.step(50));
    }

    @Test
    void putsTicksWhereTheZoneHasRoundTimes() {
        var window = new TimeScale(new TimeRange(5 * MINUTE, 80 * MINUTE), 0, 100);
        assertArrayEquals(new long[] {60 * MINUTE}, window.ticks(60 * MINUTE, 0).toArray());
        assertArrayEquals(new long[] {30 * MINUTE}, window.ticks(60 * MINUTE, 30 * MINUTE).toArray());
    }
}
