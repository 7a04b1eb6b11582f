package dev.lastseen.app.incident.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Spellings of a time to the millisecond.
final class Times {
    private Times() {}

    /// A formatter for this pattern, in UTC.
    static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    static final DateTimeFormatter ISO = pattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

    /// Seconds since 1970 with three digits after the point.
    static Object seconds(Instant at) {
        return new BigDecimal(BigInteger.valueOf(at.toEpochMilli()), 3);
    }

    /// Nanoseconds since 1970, as OpenTelemetry writes them.
    static String nanos(Instant at) {
        return at.toEpochMilli() + "000000";
    }

    /// Microseconds since 1970, as Zipkin and Jaeger write them.
    static long micros(Instant at) {
        return at.toEpochMilli() * 1000;
    }
}
