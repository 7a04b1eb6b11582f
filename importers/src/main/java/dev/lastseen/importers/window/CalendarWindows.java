package dev.lastseen.importers.window;

import dev.lastseen.importers.window.CalendarEvent.Replaced;
import dev.lastseen.model.declared.Window;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Windows as events of an iCalendar file (RFC 5545): VEVENT with its start, its end or length, its summary, and the rule by which it comes again.
final class CalendarWindows {
    private final ZoneId otherwise;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final Deque<String> components = new ArrayDeque<>();
    private String zoneName = "";
    private @Nullable CalendarEvent event;

    /// @param otherwise zone of times that state none
    CalendarWindows(ZoneId otherwise) {
        this.otherwise = otherwise;
    }

    static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    List<Window> read(String text) throws Misread {
        long last = 0;
        for (var line : ContentLine.all(text)) {
            last = line.line();
            read(line);
        }
        if (!components.isEmpty()) throw new Misread(last, "expected END:" + components.peek() + " before the end of the file");
        Set<Replaced> replaced = new HashSet<>();
        for (var one : events) one.replaced().ifPresent(replaced::add);
        var windows = new ArrayList<Window>();
        for (var one : events) {
            if (!one.isCancelled()) windows.addAll(one.windows(replaced));
        }
        return windows;
    }

    private void read(ContentLine line) throws Misread {
        var component = line.value().toUpperCase(Locale.ROOT);
        switch (line.name()) {
            case "BEGIN" -> {
                components.push(component);
                if (component.equals("VEVENT")) event = new CalendarEvent(line.line(), zones, otherwise);
            }
            case "END" -> {
                if (!component.equals(components.poll())) throw new Misread(line.line(), "expected the end of what began last, found: END:" + line.value());
                if (component.equals("VEVENT") && event != null) events.add(event);
            }
            // an alarm inside an event has properties of the same names
            default -> Optional.ofNullable(components.peek()).ifPresent(inside -> property(inside, line));
        }
    }

    private void property(String inside, ContentLine line) {
        if (inside.equals("VEVENT") && event != null) event.add(line);
        if (inside.equals("VTIMEZONE") && line.name().equals("TZID")) zoneName = line.value();
        boolean located = inside.equals("VTIMEZONE") && line.name().equals("X-LIC-LOCATION") && ZoneId.getAvailableZoneIds().contains(line.value());
        if (located) zones.put(zoneName, ZoneId.of(line.value()));
    }
}
