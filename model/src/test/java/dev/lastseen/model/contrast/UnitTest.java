package dev.lastseen.model.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    private static final double SECOND = 1e6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            86310     | 87480     | > 24 h
            3444      | 215644    | > 1 h
            -5        | 12        | > 0 s
            0.9       | 1.05      | > 1 s
            41.2      | 44.9      | > 42 s
            300000    | 345600.5  | > 4 d
            0.000031  | 0.000032  | > 31 µs
            """)
    void roundsADurationUpToWhereItStillSeparates(double low, double high, String told) {
        assertEquals(told, Unit.DURATION.above(Unit.DURATION.roundUp(low * SECOND, high * SECOND)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2871   | 3012   | > 3,000
            3      | 4      | > 3
            250    | 256    | > 250
            0.13   | 0.18   | > 0.15
            -7.5   | -6.1   | > -7
            """)
    void roundsANumberUpToWhereItStillSeparates(double low, double high, String told) {
        assertEquals(told, Unit.NUMBER.above(Unit.NUMBER.roundUp(low, high)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2871   | 3012   | < 3,000
            3      | 4      | < 4
            -12    | -5     | < -5
            """)
    void roundsANumberDownToWhereItStillSeparates(double low, double high, String told) {
        assertEquals(told, Unit.NUMBER.below(Unit.NUMBER.roundDown(low, high)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-09T13:52:11Z | 2026-04-09T14:07:00Z | after 2026-04-09 14:00 UTC
            2026-04-09T13:52:11Z | 2026-04-09T13:52:13Z | after 2026-04-09 13:52:11 UTC
            2026-04-08T20:00:00Z | 2026-04-09T14:07:00Z | after 2026-04-09 00:00 UTC
            """)
    void roundsAMomentToTheClock(Instant low, Instant high, String told) {
        assertEquals(told, Unit.MOMENT.above(Unit.MOMENT.roundUp(low.toEpochMilli() * 1e3, high.toEpochMilli() * 1e3)));
    }

    @Test
    void spellsLongAndNegativeSpans() {
        assertEquals("1 h 30 min", Spans.spell(5_400_000_000L));
        assertEquals("−20 ms", Spans.spell(-20_000));
        assertEquals("50 h", Spans.spell(180_000_000_000L));
    }
}
