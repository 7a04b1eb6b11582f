package dev.lastseen.importers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePatternTest {
    private static final Instant CHANGED = Instant.parse("2026-03-01T12:00:00Z");

    private static Instant at(TimeReader reader) {
        return Instant.EPOCH.plus(reader.micros(), ChronoUnit.MICROS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            iso ~ 2026-04-09 11:00:02,385 rest ~ 2026-04-09T11:00:02.385Z ~ false
            dd/MMM/yyyy:HH:mm:ss Z ~ 10/Oct/2025:13:55:36 -0700] ~ 2025-10-10T20:55:36Z ~ true
            MMM d HH:mm:ssf ~ Nov  3 09:23:38.5 host ~ 2025-11-03T09:23:38.500Z ~ false
            MMM d HH:mm:ssf ~ Feb 28 09:23:38 host ~ 2026-02-28T09:23:38Z ~ false
            EEE MMM d HH:mm:ssf yyyy ~ Sun Dec 04 04:47:44 2025] ~ 2025-12-04T04:47:44Z ~ false
            yyMMdd HHmmss ~ 081109 203615 148 ~ 2008-11-09T20:36:15Z ~ false
            M/d/yyyy h:mm:ss a ~ 5/7/2025 12:53:39 AM GET ~ 2025-05-07T00:53:39Z ~ false
            MMM d, yyyy h:mm:ss a ~ Oct 9, 2025 12:46:34 PM a.B c ~ 2025-10-09T12:46:34Z ~ false
            dd.MM.yyyy HH:mm:ss ~ 09.10.2025 12:43:03 a.B c ~ 2025-10-09T12:43:03Z ~ false
            x ~ 1697048351.000541 brk ~ 2023-10-11T18:19:11.000541Z ~ true
            x ~ 1772150414200 rest ~ 2026-02-27T00:00:14.200Z ~ true
            yyyy-MM-dd HH:mm:ssf Z ~ 2025-08-13 01:45:01.123 PDT [1] ~ 2025-08-13T08:45:01.123Z ~ true
            yyyy-MM-dd HH:mm:ssfz ~ 2025-08-13 01:45:01.123 [1] ~ 2025-08-13T01:45:01.123Z ~ false
            HH:mm:ssf ~ 14:02:11.385 [main] ~ 2026-03-01T14:02:11.385Z ~ false
            """)
    void readsTheSpelling(String pattern, String text, Instant expected, boolean zoned) {
        TimeReader reader = new TimePattern(pattern).reader(CHANGED);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(reader.read(bytes, 0, bytes.length));
        assertEquals(expected, at(reader));
        assertEquals(zoned, reader.zoned());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            yyyy-MM-dd HH:mm:ss ~ 2026-13-09 11:00:02
            yyyy-MM-dd HH:mm:ss ~ 2026-12-09 11:60:02
            yyyy-MM-dd HH:mm:ss ~ 2026-12-09 11:00
            MMM d HH:mm:ss ~ Nuv 3 09:23:38
            x ~ 169704
            h:mm a ~ 5:07 XM
            """)
    void refusesWhatIsNoTime(String pattern, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertFalse(new TimePattern(pattern).reader(CHANGED).read(bytes, 0, bytes.length));
    }

    @Test
    void goesOnToTheNextDayWhereTheClockPassesMidnight() {
        TimeReader reader = new TimePattern("HH:mm:ss").reader(CHANGED);
        for (String text : new String[] {"22:00:00", "23:59:59", "00:00:01"}) {
            assertTrue(reader.read(text.getBytes(StandardCharsets.UTF_8), 0, 8));
        }
        assertEquals(Instant.parse("2026-03-02T00:00:01Z"), at(reader));
        assertEquals("date", reader.inferred());
    }
}
