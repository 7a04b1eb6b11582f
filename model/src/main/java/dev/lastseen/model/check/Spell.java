package dev.lastseen.model.check;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Counts, shares, spans and times as findings spell them.
final class Spell {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final double MICROS = 1e6;

    private Spell() {}

    /// With a capital at its beginning.
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// A count with what is counted: `1 message`, `12 messages`.
    static String messages(long count) {
        return count == 1 ? "1 message" : count(count) + " messages";
    }

    static String percent(double share) {
        double percent = 100 * share;
        if (percent > 0 && percent < 0.1) return "< 0.1 %";
        if (percent < 100 && percent > 99.9) return "> 99.9 %";
        return number(percent) + " %";
    }

    /// Microseconds since 1970 UTC.
    static String time(long micros) {
        return TIME.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS)) + " UTC";
    }

    /// Microseconds.
    static String span(long micros) {
        double seconds = Math.abs(micros) / MICROS;
        if (seconds < 1) return Math.round(seconds * 1000) + " ms";
        if (seconds < 120) return number(seconds) + " s";
        if (seconds < 7_200) return number(seconds / 60) + " min";
        return seconds < 172_800 ? number(seconds / 3600) + " h" : number(seconds / 86_400) + " d";
    }

    /// With one digit after the point where that tells something.
    static String number(double value) {
        String text = String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /// A value from evidence between quotes, not longer than a line bears.
    static String quoted(String value) {
        return quoted(value, 60);
    }

    static String quoted(String value, int most) {
        return "'" + (value.length() > most ? value.substring(0, most - 1) + "…" : value) + "'";
    }
}
