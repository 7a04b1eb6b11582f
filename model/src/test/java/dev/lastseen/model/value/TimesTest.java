package dev.lastseen.model.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-04-09T11:00:02.385Z|2026-04-09T11:00:02.385Z|true|24",
        "2026-04-09 11:00:02,385|2026-04-09T11:00:02.385Z|false|23",
        "2026/04/09 11:00:02+02:00|2026-04-09T09:00:02Z|true|25",
        "2026-04-09 11:00:02.385+00|2026-04-09T11:00:02.385Z|true|26",
        "2026-04-09T11:00:02.123456789-0330 x|2026-04-09T14:30:02.123456Z|true|34",
        "2026-04-09 11:00:02 +0200 rest|2026-04-09T09:00:02Z|true|25",
        "2026-04-09 11:00:02 UTC|2026-04-09T11:00:02Z|true|23",
        "2026-04-09 11:00:02 GMTX|2026-04-09T11:00:02Z|false|19",
        "2026-04-09 11:00:02 -10 degrees|2026-04-09T11:00:02Z|false|19",
        "2026-04-09 11:00:02 - text|2026-04-09T11:00:02Z|false|19",
        "2026-04-09 11:00:02. end|2026-04-09T11:00:02Z|false|19",
        "2026-04-09T11:00Z|2026-04-09T11:00:00Z|true|17",
        "2024-02-29 00:00:00.5|2024-02-29T00:00:00.5Z|false|21",
        "2016-12-31T23:59:60Z|2017-01-01T00:00:00Z|true|20",
        "0001-01-01T00:00:00Z|0001-01-01T00:00:00Z|true|20",
        "9999-12-31T23:59:59Z|9999-12-31T23:59:59Z|true|20"
    })
    void readsTimesInTheirUsualSpellings(String spelled, Instant expected, boolean zoned, int end) {
        var reader = new IsoTime();
        byte[] bytes = ("> " + spelled).getBytes(UTF_8);
        assertTrue(reader.read(bytes, 2, bytes.length));
        assertEquals(expected, Instant.EPOCH.plus(reader.micros(), ChronoUnit.MICROS));
        assertEquals(zoned, reader.zoned());
        assertEquals(end + 2, reader.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-02-29 11:00:02.385", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "0000-00-00 00:00:00", "2026-04-09X11:00:02Z", "2026-04-09T25:00:02Z", "2026-04-09T11:60:02Z",
        "2026-04-09T11:00:61Z", "2026-04/09T11:00:02Z", "20a6-04-09T11:00:02Z", "2026-04-09", "2026-04-09T11:0", "1234567890123456789"
    })
    void refusesWhatIsNoTime(String spelled) {
        byte[] bytes = spelled.getBytes(UTF_8);
        assertFalse(new IsoTime().read(bytes, 0, bytes.length));
    }

    @Test
    void aUsedReaderAnswersAsAFreshOne() {
        var random = new Random(3);
        var used = new IsoTime();
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = "2026-04-09 11:00:02.385 +02:00".getBytes(UTF_8);
            for (int k = random.nextInt(3); k > 0; k--) bytes[random.nextInt(bytes.length)] = (byte) "0123456789:-T Z".charAt(random.nextInt(15));
            var fresh = new IsoTime();
            boolean expected = fresh.read(bytes, 0, bytes.length);
            assertEquals(expected, used.read(bytes, 0, bytes.length));
            if (!expected) continue;
            assertEquals(fresh.micros(), used.micros());
            assertEquals(fresh.zoned(), used.zoned());
            assertEquals(fresh.end(), used.end());
        }
    }

    @Test
    void neverReadsPastTheEnd() {
        byte[] bytes = "2026-04-09 11:00:02.385 +02:00".getBytes(UTF_8);
        var reader = new IsoTime();
        for (int end = 0; end <= bytes.length; end++) {
            if (reader.read(bytes, 0, end)) assertTrue(reader.end() <= end, "of " + end);
        }
    }

    @Test
    void countsDaysAsTheCalendarDoes() {
        for (var day = LocalDate.of(1582, 1, 1); day.getYear() < 2110; day = day.plusDays(17)) {
            assertEquals(day.toEpochDay(), IsoTime.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1772150414,1772150414000000", "1772150414.5,1772150414500000", "1772150414200,1772150414200000", "1772150414200.25,1772150414200250", "1772150414200123,1772150414200123",
        "1772150414200123456,1772150414200123", "1772150414.123456789,1772150414123456", "0,0"
    })
    void tellsUnitOfEpochNumberByItsSize(String spelled, long micros) {
        byte[] bytes = spelled.getBytes(UTF_8);
        assertEquals(micros, EpochNumber.micros(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "99999999", "5000000000", "9999999999999999999", "17721504142001234567890", "-1772150414", "1772150414x", "1772150414.x", ".5", "x"})
    void refusesNumberThatIsNoTime(String spelled) {
        byte[] bytes = spelled.getBytes(UTF_8);
        assertEquals(EpochNumber.NONE, EpochNumber.micros(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1_772_150_414_200_123L, -62_135_596_800_000_000L, 253_402_300_799_000_000L})
    void pooledTimeKeepsMicrosecondsAndZone(long micros) {
        for (boolean zoned : new boolean[] {true, false}) {
            assertEquals(micros, PooledTime.micros(PooledTime.of(micros, zoned)));
            assertEquals(zoned, PooledTime.zoned(PooledTime.of(micros, zoned)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@timestamp,true", "ts,true", "created_at,true", "threads.created_at,true", "startTimeUnixNano,true", "expiresIn,true", "receivedAt,true", "offset,false", "format,false",
        "status,false", "bytes,false", "message_id,false", "latency_ms,false", "data,false"
    })
    void knowsNamesOfTimes(String name, boolean expected) {
        assertEquals(expected, TimeName.isTimeLike(name));
    }

    @Test
    void prefersTheNameThatSaysMost() {
        assertTrue(TimeName.rank("@timestamp") < TimeName.rank("a.time"));
        assertTrue(TimeName.rank("received_at") < TimeName.rank("createdAt"));
        assertTrue(TimeName.rank("created_at") < TimeName.rank("deleted_at"));
        assertEquals(Integer.MAX_VALUE, TimeName.rank("status"));
    }
}
