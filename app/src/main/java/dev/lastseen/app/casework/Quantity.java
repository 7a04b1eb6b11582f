package dev.lastseen.app.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Spells counts, sizes, spans and times for a person, and times for a program.
public final class Quantity {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB"};

    private Quantity() {}

    /// A count with its thousands apart: `12,345`.
    public static String count(long value) {
        var digits = new StringBuilder(Long.toString(value));
        for (int at = digits.length() - 3; at > (value < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /// A size in powers of 1000: `4.2 MB`.
    public static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        for (; value >= 999.5 && unit < SIZES.length - 1; unit++) value /= 1000;
        return (unit == 0 || value >= 99.5 ? Long.toString(Math.round(value)) : oneDigit(value)) + " " + SIZES[unit];
    }

    /// A span of time in its two largest units: `380 ms`, `2.4 s`, `3 min 20 s`, `2 h 5 min`, `4 d 3 h`.
    public static String span(double seconds) {
        if (seconds < 0) return "−" + span(-seconds);
        if (seconds < 0.9995) return Math.round(seconds * 1000) + " ms";
        if (seconds < 59.95) return oneDigit(seconds) + " s";
        long whole = Math.round(seconds);
        if (whole < 3600) return two(whole / 60, "min", whole % 60, "s");
        if (whole < 86_400) return two(whole / 3600, "h", whole % 3600 / 60, "min");
        return two(whole / 86_400, "d", whole % 86_400 / 3600, "h");
    }

    /// A time in UTC for a person: `2026-04-09 11:00:02.385`.
    public static String time(Instant time) {
        return SHOWN.format(time);
    }

    /// Microseconds since 1970 UTC as a time.
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }

    private static String oneDigit(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
