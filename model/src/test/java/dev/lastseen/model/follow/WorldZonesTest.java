package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldZonesTest {
    @ParameterizedTest
    @CsvSource({"120, true", "-300, true", "330, true", "345, true", "840, true", "15, false", "-15, false", "45, false", "900, false", "-780, false"})
    void knowsWhichOffsetsClocksAreSetTo(long minutes, boolean zone) {
        assertEquals(zone, WorldZones.isZone(minutes * 60_000_000L));
    }
}
