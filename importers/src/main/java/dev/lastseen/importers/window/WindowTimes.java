package dev.lastseen.importers.window;

import dev.lastseen.model.value.IsoTime;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;

/// Reads the times of windows as people write them in tables: ISO 8601 and its relatives, with or without a zone, a time since 1970, or a whole day.
final class WindowTimes {
    private static final long SECOND = 1_000_000L;
    private static final int DATE_LENGTH = 10;
    /// Microseconds in one unit of a time since 1970, by its number of digits.
    private static final Map<Integer, Long> EPOCH = Map.of(10, SECOND, 13, 1000L, 16, 1L);
    private final ZoneId zone;

    /// @param zone of times that state none
    WindowTimes(ZoneId zone) {
        this.zone = zone;
    }

    /// Microseconds since 1970 UTC of the first moment that the text means; empty where it is no time.
    OptionalLong start(String text) {
        var scale = EPOCH.get(text.length());
        if (scale != null && text.chars().allMatch(Character::isDigit)) return OptionalLong.of(Long.parseLong(text) * scale);
        if (text.length() == DATE_LENGTH) return day(text, 0);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var iso = new IsoTime();
        if (!iso.read(bytes, 0, bytes.length) || iso.end() != bytes.length) return OptionalLong.empty();
        return OptionalLong.of(iso.zoned() ? iso.micros() : local(iso.micros()));
    }

    /// The last moment that the text means: a day ends where the next one begins.
    OptionalLong end(String text) {
        return text.length() == DATE_LENGTH && !Character.isDigit(text.charAt(4)) ? day(text, 1) : start(text);
    }

    private OptionalLong day(String text, int days) {
        try {
            var midnight = LocalDate.parse(text.replace('/', '-')).plusDays(days).atStartOfDay(zone).toInstant();
            return OptionalLong.of(ChronoUnit.MICROS.between(Instant.EPOCH, midnight) - days);
        } catch (DateTimeException _) {
            return OptionalLong.empty();
        }
    }

    private long local(long micros) {
        var written = LocalDateTime.ofEpochSecond(Math.floorDiv(micros, SECOND), 0, ZoneOffset.UTC);
        return written.atZone(zone).toEpochSecond() * SECOND + Math.floorMod(micros, SECOND);
    }
}
