package dev.lastseen.app.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.ui.base.TimeStyle;
import dev.lastseen.app.ui.base.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpTimeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long NEAR = micros("2026-04-09T20:00:00Z");

    private static long micros(String time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "14:05, 2026-04-09T12:05:00Z", "14:05:02.5, 2026-04-09T12:05:02.5Z", "2026-04-10 14:05, 2026-04-10T12:05:00Z", "2026-04-10, 2026-04-09T22:00:00Z",
        "2026-04-10T14:05:00Z, 2026-04-10T14:05:00Z"
    })
    void readsTimesInChosenZone(String text, String expected) {
        assertEquals(micros(expected), JumpTime.read(text, new Times(TimeStyle.LOCAL, PARIS), NEAR).orElseThrow());
    }

    @Test
    void refusesWhatIsNoTime() {
        assertTrue(JumpTime.read("tomorrow", new Times(TimeStyle.UTC, PARIS), NEAR).isEmpty());
    }

    @Test
    void findsWordUnderPointer() {
        assertEquals("msg_1f-2", Tokens.at("got id=msg_1f-2, done.", 10));
        assertEquals("done", Tokens.at("got id=msg_1f-2, done.", 18));
        assertEquals("", Tokens.at("a = b", 2));
        assertEquals("", Tokens.at("a", 9));
    }
}
