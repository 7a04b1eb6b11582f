package dev.lastseen.app.ui.records;

import dev.lastseen.app.ui.base.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/// Reads the time that a person wants to jump to.
final class JumpTime {
    private JumpTime() {}

    /// Microseconds since 1970 UTC of `14:05`, `14:05:02.5`, `2026-04-09 14:05` or an ISO-8601 time, in the zone of `times`; empty where it is none.
    ///
    /// @param near whose day counts where only a time of day is given
    static OptionalLong read(String text, Times times, long near) {
        ZoneId zone = times.zone(ZoneOffset.UTC);
        var wanted = text.strip().replace(' ', 'T');
        try {
            if (wanted.endsWith("Z")) return micros(Instant.parse(wanted));
            if (wanted.contains("T")) return micros(LocalDateTime.parse(wanted).atZone(zone).toInstant());
            if (wanted.contains("-")) return micros(LocalDate.parse(wanted).atStartOfDay(zone).toInstant());
            var day = Instant.EPOCH.plus(near, ChronoUnit.MICROS).atZone(zone).toLocalDate();
            return micros(day.atTime(LocalTime.parse(wanted)).atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong micros(Instant time) {
        return OptionalLong.of(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }
}
