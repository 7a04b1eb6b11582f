package dev.lastseen.importers.window;

import dev.lastseen.model.declared.Window;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One VEVENT of an iCalendar file (RFC 5545, 3.6.1).
final class CalendarEvent {
    private static final Pattern LENGTH = Pattern.compile("([-+]?)P(?:(\\d+)W)?(?:(\\d+)D)?(T(?:\\d+[HMS])+)?");
    private final long line;
    private final Map<String, ContentLine> properties = new HashMap<>();
    private final List<ContentLine> dates = new ArrayList<>();
    private final Map<String, ZoneId> zones;
    private final ZoneId otherwise;

    /// @param line where it begins
    CalendarEvent(long line, Map<String, ZoneId> zones, ZoneId otherwise) {
        this.line = line;
        this.zones = zones;
        this.otherwise = otherwise;
    }

    void add(ContentLine property) {
        if (property.name().equals("EXDATE") || property.name().equals("RDATE")) dates.add(property);
        else properties.putIfAbsent(property.name(), property);
    }

    boolean isCancelled() {
        return property("STATUS").map(status -> status.value().equalsIgnoreCase("CANCELLED")).orElse(false);
    }

    /// The time in microseconds at which a recurring event would have been that this one replaces, by the id that they share.
    Optional<Replaced> replaced() throws Misread {
        var property = property("RECURRENCE-ID");
        if (property.isEmpty()) return Optional.empty();
        return Optional.of(new Replaced(id(), time(property.get(), property.get().value()).micros()));
    }

    /// One time of a recurring event.
    record Replaced(String id, long start) {}

    private String id() {
        return property("UID").map(ContentLine::value).orElse("");
    }

    /// @param replaced times that other events stand in for
    List<Window> windows(Set<Replaced> replaced) throws Misread {
        var begin = property("DTSTART").orElseThrow(() -> new Misread(line, "expected an event with a DTSTART, found one without"));
        var first = time(begin, begin.value());
        var windows = new ArrayList<Window>();
        for (var local : starts(first)) {
            var start = first.at(local);
            if (!isReplacement() && replaced.contains(new Replaced(id(), start.micros()))) continue;
            long end = end(first, start);
            if (end < start.micros()) throw new Misread(property("DTEND").orElse(begin).line(), "expected an end at or after the start " + begin.value());
            windows.add(new Window(start.micros(), end, property("SUMMARY").map(ContentLine::text).orElse("")));
        }
        return windows;
    }

    private boolean isReplacement() {
        return properties.containsKey("RECURRENCE-ID");
    }

    private Set<LocalDateTime> starts(CalendarTime first) throws Misread {
        var starts = new LinkedHashSet<LocalDateTime>();
        starts.add(first.local());
        var rule = property("RRULE");
        if (rule.isPresent()) starts.addAll(Recurrence.starts(rule.get(), first));
        for (var property : dates) {
            for (var value : property.value().split(",", -1)) {
                var time = time(property, value.strip().split("/", 2)[0]).zoned().withZoneSameInstant(first.zone()).toLocalDateTime();
                if (property.name().equals("RDATE")) starts.add(time);
                else starts.remove(time);
            }
        }
        return starts;
    }

    /// The last moment of one occurrence. Of whole days the end is the day after the last one, which does not belong to it any more.
    private long end(CalendarTime first, CalendarTime start) throws Misread {
        var end = property("DTEND");
        if (end.isPresent()) {
            var last = time(end.get(), end.get().value());
            if (!first.day()) return start.micros() + last.micros() - first.micros();
            long days = last.local().toLocalDate().toEpochDay() - first.local().toLocalDate().toEpochDay();
            return CalendarTime.micros(start.zoned().plusDays(days)) - 1;
        }
        var length = property("DURATION");
        if (length.isPresent()) return CalendarTime.micros(after(start.zoned(), length.get())) - (start.day() ? 1 : 0);
        return start.day() ? CalendarTime.micros(start.zoned().plusDays(1)) - 1 : start.micros();
    }

    /// Days are those of the calendar, hours those of the clock (3.3.6).
    private static ZonedDateTime after(ZonedDateTime start, ContentLine length) throws Misread {
        var matcher = LENGTH.matcher(length.value());
        try {
            if (matcher.matches() && !matcher.group(1).equals("-")) {
                long days = 7 * number(matcher.group(2)) + number(matcher.group(3));
                return start.plusDays(days).plus(matcher.group(4) == null ? Duration.ZERO : Duration.parse("P" + matcher.group(4)));
            }
        } catch (DateTimeParseException | NumberFormatException _) {
            // told below
        }
        throw new Misread(length.line(), "expected a duration such as PT30M, found: " + length.value());
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private CalendarTime time(ContentLine property, String value) throws Misread {
        return CalendarTime.parse(property, value, zones, otherwise);
    }

    private Optional<ContentLine> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }
}
