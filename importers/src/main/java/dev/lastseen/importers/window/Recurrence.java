package dev.lastseen.importers.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/// When something happens again (RFC 5545, 3.3.10). Counted on the clock on the wall, so that a window at two o'clock stays there when summer time begins.
final class Recurrence {
    /// Rules without an end go on for ever; a daily one reaches 54 years.
    private static final int MOST = 20_000;

    private Recurrence() {}

    /// All starts, the first one included.
    static List<LocalDateTime> starts(ContentLine line, CalendarTime first) throws Misread {
        try {
            var rule = new RecurrenceRule(line.value(), RfcMode.RFC5545_LAX);
            if (rule.getUntil() != null) rule.setUntil(until(rule.getUntil(), first));
            var starts = new ArrayList<LocalDateTime>();
            var iterator = rule.iterator(floating(first.local(), first.day()));
            while (iterator.hasNext() && starts.size() < MOST) starts.add(local(iterator.nextDateTime()));
            return starts;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new Misread(line.line(), "expected a rule such as FREQ=WEEKLY;BYDAY=SA;COUNT=10, found: " + line.value());
        }
    }

    /// The end of the rule on the same clock as the first start.
    private static DateTime until(DateTime until, CalendarTime first) {
        if (until.isAllDay()) return first.day() ? until : floating(local(until).plusDays(1).minusSeconds(1), false);
        var local = until.isFloating() ? local(until) : local(until).atZone(zone(until)).withZoneSameInstant(first.zone()).toLocalDateTime();
        return floating(local, first.day());
    }

    private static ZoneId zone(DateTime time) {
        return time.getTimeZone().toZoneId();
    }

    private static DateTime floating(LocalDateTime time, boolean day) {
        return day ? new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth())
                : new DateTime(time.getYear(), time.getMonthValue() - 1, time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        var day = LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
        return time.isAllDay() ? day.atStartOfDay() : day.atTime(time.getHours(), time.getMinutes(), Math.min(time.getSeconds(), 59));
    }
}
