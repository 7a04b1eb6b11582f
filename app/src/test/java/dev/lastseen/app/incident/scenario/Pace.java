package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// When the next message comes.
@FunctionalInterface
interface Pace {
    Instant next(Instant last, Dice dice);

    /// Independent messages that come this often on average.
    static Pace every(Duration mean) {
        return (last, dice) -> last.plusMillis(dice.pause(mean.toMillis()));
    }

    /// The same, but twenty times as rare from 22:00 to 06:00.
    static Pace byDay(Duration mean) {
        return (last, dice) -> last.plusMillis(dice.pause(mean.toMillis() * (isNight(last) ? 20 : 1)));
    }

    /// The same, with nothing at all from Saturday to Monday morning.
    static Pace onWorkdays(Duration mean) {
        return (last, dice) -> monday(byDay(mean).next(last, dice));
    }

    /// This many messages within some seconds, then a long pause.
    static Pace bursts(int size, Duration pause) {
        return (last, dice) -> last.plusMillis(dice.chance(1.0 / size) ? dice.pause(pause.toMillis()) : dice.between(1, 200));
    }

    private static boolean isNight(Instant moment) {
        int hour = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).getHour();
        return hour < 6 || hour >= 22;
    }

    private static Instant monday(Instant moment) {
        var day = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) return moment;
        int days = 8 - day.getDayOfWeek().getValue();
        return day.toLocalDate().plusDays(days).atTime(6, 0, 0, day.getNano()).plusSeconds(day.getSecond()).toInstant(ZoneOffset.UTC);
    }
}
