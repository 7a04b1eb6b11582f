package dev.lastseen.model.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Spells stretches of time, and knows which of them are round.
final class Spans {
    private static final long MILLI = 1000;
    private static final long SECOND = 1000 * MILLI;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /// Round steps in microseconds, the coarsest first.
    static final long[] STEPS = {360 * DAY, 90 * DAY, 30 * DAY, 7 * DAY, DAY, 12 * HOUR, 6 * HOUR, HOUR, 30 * MINUTE, 15 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE,
        30 * SECOND, 10 * SECOND, 5 * SECOND, SECOND, 500 * MILLI, 200 * MILLI, 100 * MILLI, 50 * MILLI, 20 * MILLI, 10 * MILLI, 5 * MILLI, MILLI, 100, 10};

    private static final List<String> UNITS = List.of("d", "h", "min", "s", "ms", "µs");
    private static final long[] SIZES = {DAY, HOUR, MINUTE, SECOND, MILLI, 1};

    private Spans() {}

    /// Such as `24 h`, `1 h 30 min`, `−20 ms`; days from three days on.
    static String spell(long micros) {
        if (micros == 0) return "0 s";
        var parts = new ArrayList<String>();
        long rest = Math.abs(micros);
        for (int i = rest >= 3 * DAY ? 0 : 1; i < SIZES.length; i++) {
            long count = rest / SIZES[i];
            if (count > 0) parts.add(String.format(Locale.ROOT, "%,d %s", count, UNITS.get(i)));
            rest %= SIZES[i];
        }
        return (micros < 0 ? "−" : "") + String.join(" ", parts);
    }
}
