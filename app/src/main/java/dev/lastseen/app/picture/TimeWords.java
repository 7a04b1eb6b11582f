package dev.lastseen.app.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Spells times on the axes of pictures. Times are microseconds since 1970 UTC.
public record TimeWords(ZoneId zone) {
    public static final TimeWords UTC = new TimeWords(ZoneOffset.UTC);

    private static final long SECOND = 1_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final long[] STEPS = {
        1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE,
        5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE, 120 * MINUTE, 180 * MINUTE, 360 * MINUTE, 720 * MINUTE, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY,
        91 * DAY, 365 * DAY
    };
    private static final DateTimeFormatter FULL = formatter("uuuu-MM-dd HH:mm:ss.SSS");
    private static final DateTimeFormatter MILLIS = formatter("HH:mm:ss.SSS");
    private static final DateTimeFormatter SECONDS = formatter("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = formatter("HH:mm");
    private static final DateTimeFormatter DATE = formatter("d MMM");
    private static final DateTimeFormatter YEAR = formatter("MMM uuuu");

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// `2026-04-09 11:00:02.385`.
    public String full(long micros) {
        return FULL.format(at(micros));
    }

    /// `11:00:02.385`.
    public String clock(long micros) {
        return MILLIS.format(at(micros));
    }

    /// The shortest round step that is at least `least` microseconds.
    public static long step(long least) {
        for (long step : STEPS) {
            if (step >= least) return step;
        }
        return least;
    }

    /// The multiples of `step` within a stretch of time, counted from midnight in the zone.
    public List<Long> ticks(long from, long to, long step) {
        long midnight = Math.floorDiv(from, SECOND) * SECOND - at(from).toLocalTime().toSecondOfDay() * SECOND;
        var ticks = new ArrayList<Long>();
        for (long tick = midnight + Math.ceilDiv(from - midnight, step) * step; tick <= to && ticks.size() < 1000; tick += step) ticks.add(tick);
        return ticks;
    }

    /// A tick of an axis with this step, as short as can be.
    public String tick(long micros, long step) {
        var time = at(micros);
        if (step >= 28 * DAY) return YEAR.format(time);
        if (step >= DAY || step >= 60 * MINUTE && time.toLocalTime().toSecondOfDay() == 0) return DATE.format(time);
        if (step >= MINUTE) return MINUTES.format(time);
        return (step >= SECOND ? SECONDS : MILLIS).format(time);
    }

    /// A span of time: its day only where it is asked for, and the same day not twice.
    public String span(long from, long to) {
        var formatter = to - from < MINUTE ? MILLIS : SECONDS;
        var begin = at(from);
        var end = at(to);
        String last = begin.toLocalDate().equals(end.toLocalDate()) ? formatter.format(end) : end.toLocalDate() + " " + formatter.format(end);
        return begin.toLocalDate() + " " + formatter.format(begin) + " – " + last;
    }

    private ZonedDateTime at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
    }
}
