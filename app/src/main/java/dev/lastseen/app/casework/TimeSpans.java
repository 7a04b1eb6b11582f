package dev.lastseen.app.casework;

import dev.lastseen.model.reconcile.Span;
import dev.lastseen.model.segment.Segment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// Reads and spells stretches of time: `2026-04-09T10:00Z..2026-04-09T11:00Z`. A time that states no zone is UTC; a date is its midnight.
public final class TimeSpans {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSS][.SSS]][XXX]]");

    private static final DateTimeFormatter SPELLED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSXXX", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TimeSpans() {}

    /// The stretch that a text names; empty where it names none.
    public static Optional<Span> parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) return Optional.empty();
        try {
            long from = micros(text.substring(0, dots).strip());
            long to = micros(text.substring(dots + 2).strip());
            return to < from ? Optional.empty() : Optional.of(new Span(from, to));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static long micros(String text) {
        TemporalAccessor read = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        Instant instant = switch (read) {
            case OffsetDateTime zoned -> zoned.toInstant();
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
        };
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /// As [#parse] reads it, to the millisecond.
    public static String text(Span span) {
        return SPELLED.format(Quantity.instant(span.from())) + " .. " + SPELLED.format(Quantity.instant(span.to()));
    }

    /// From the first to the last record with a time, clocks corrected.
    public static Optional<Span> whole(Analysis analysis) {
        var clocks = analysis.following().clocks();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int r = 0; r < analysis.following().space().size(); r++) {
            long time = clocks.time(r);
            if (time == Segment.NO_TIME) continue;
            first = Math.min(first, time);
            last = Math.max(last, time);
        }
        return first > last ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
