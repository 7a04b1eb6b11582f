package dev.lastseen.model.declared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Declared windows, in order of their start; they may overlap.
public record Windows(List<Window> all) {
    public static final Windows NONE = new Windows(List.of());
    private static final char SEPARATOR = '\t';

    public Windows {
        all = all.stream().sorted(Comparator.comparingLong(Window::start).thenComparingLong(Window::end).thenComparing(Window::name)).toList();
    }

    /// The earliest window that holds a moment, in microseconds since 1970 UTC.
    public Optional<Window> at(long micros) {
        return all.stream().takeWhile(window -> window.start() <= micros).filter(window -> window.holds(micros)).findFirst();
    }

    /// One line a window, as a case keeps them: start, end and name, with tabs between. [#parse] reads it.
    public String text() {
        var text = new StringBuilder();
        for (var window : all) {
            text.append(instant(window.start())).append(SEPARATOR).append(instant(window.end())).append(SEPARATOR).append(window.name().replaceAll("\\s+", " ")).append('\n');
        }
        return text.toString();
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException where it is something else
    public static Windows parse(String text) {
        var windows = new ArrayList<Window>();
        for (var line : text.lines().toList()) {
            var parts = line.split("\t", 3);
            if (parts.length < 3) throw new IllegalArgumentException("A window of " + parts.length + " parts: " + line);
            windows.add(new Window(micros(parts[0]), micros(parts[1]), parts[2]));
        }
        return new Windows(windows);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static long micros(String instant) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No time: " + instant, e);
        }
    }
}
