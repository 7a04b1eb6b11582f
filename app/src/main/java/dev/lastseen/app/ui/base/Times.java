package dev.lastseen.app.ui.base;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.LongStream;

/// Spells times, given in microseconds since 1970 UTC, in the zone that the analyst chose.
///
/// @param local the zone of this machine
public record Times(TimeStyle style, ZoneId local) {
    /// Characters of the year.
    private static final int YEAR = 5;
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /// The times of a look, on this machine.
    public static Times of(Look look) {
        return new Times(look.times(), ZoneId.systemDefault());
    }

    /// `2026-04-09 11:00:02.385`, in the zone that no source decides.
    public String full(long micros) {
        return full(micros, ZoneOffset.UTC);
    }

    /// The same for a record of a source whose own zone is `source`.
    public String full(long micros, ZoneId source) {
        return FULL.format(instant(micros).atZone(zone(source)));
    }

    /// `11:00:02.385`.
    public String clock(long micros) {
        return clock(micros, ZoneOffset.UTC);
    }

    public String clock(long micros, ZoneId source) {
        return CLOCK.format(instant(micros).atZone(zone(source)));
    }

    /// `11:00:02`.
    public String seconds(long micros) {
        return SECONDS.format(instant(micros).atZone(zone(ZoneOffset.UTC)));
    }

    /// `11:00`.
    public String minutes(long micros) {
        return MINUTES.format(instant(micros).atZone(zone(ZoneOffset.UTC)));
    }

    /// `2026-04-09`.
    public String day(long micros) {
        return DAY.format(instant(micros).atZone(zone(ZoneOffset.UTC)));
    }

    /// `04-09 11:00:02.385`: where times of several days stand below each other.
    public String dated(long micros) {
        return full(micros).substring(YEAR);
    }

    /// `04-09 11:00`.
    public String datedMinutes(long micros) {
        return day(micros).substring(YEAR) + " " + minutes(micros);
    }

    /// True where they are not all of one day.
    public boolean areOfSeveralDays(LongStream micros) {
        return micros.mapToObj(this::day).distinct().limit(2).count() > 1;
    }

    /// The zone in which the times of a source are shown.
    public ZoneId zone(ZoneId source) {
        return switch (style) {
            case UTC -> ZoneOffset.UTC;
            case LOCAL -> local;
            case SOURCE -> source;
        };
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
