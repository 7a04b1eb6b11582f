package dev.lastseen.importers.window;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// A date or a time of an iCalendar file (RFC 5545, 3.3.4 and 3.3.5).
///
/// @param local as a clock on the wall shows it; midnight of a date
/// @param day   true where it is a date without a time
record CalendarTime(LocalDateTime local, ZoneId zone, boolean day) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /// @param zones zones by the names that the file gives them
    /// @param otherwise zone of times that state none
    static CalendarTime parse(ContentLine line, String value, Map<String, ZoneId> zones, ZoneId otherwise) throws Misread {
        try {
            var zone = zone(line, zones, otherwise);
            if (value.length() == 8) return new CalendarTime(LocalDate.parse(value, DATE).atTime(LocalTime.MIDNIGHT), zone, true);
            boolean utc = value.endsWith("Z");
            return new CalendarTime(LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, TIME), utc ? ZoneOffset.UTC : zone, false);
        } catch (DateTimeException e) {
            throw new Misread(line.line(), "expected a time such as 20260103T060000Z, found: " + value);
        }
    }

    private static ZoneId zone(ContentLine line, Map<String, ZoneId> zones, ZoneId otherwise) throws Misread {
        var name = line.parameters().get("TZID");
        if (name == null) return otherwise;
        var known = zones.get(name);
        if (known != null) return known;
        // some programs put their own name before that of the zone: /example.org/20260101/Europe/Berlin
        var parts = name.split("/", -1);
        for (int from = 0; from < parts.length; from++) {
            var id = String.join("/", Arrays.asList(parts).subList(from, parts.length));
            if (ZoneId.getAvailableZoneIds().contains(id)) return ZoneId.of(id);
        }
        throw new Misread(line.line(), "expected a zone such as Europe/Berlin, found: " + name);
    }

    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, zone, day);
    }

    ZonedDateTime zoned() {
        return local.atZone(zone);
    }

    /// Microseconds since 1970 UTC.
    long micros() {
        return micros(zoned());
    }

    static long micros(ZonedDateTime time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
    }
}
