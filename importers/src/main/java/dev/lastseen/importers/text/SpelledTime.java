package dev.lastseen.importers.text;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads values that are a time as a whole and are spelled otherwise than ISO 8601 has it: as spreadsheets, browsers, mail and databases write them. One for each
/// source; one thread.
///
/// Of `05/11/2026` nothing tells which number is the day, unless one of them is above twelve; then the other spelling is not tried any more. Undecided, the
/// month comes first.
public final class SpelledTime {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 48;
    private static final List<String> PATTERNS = List.of(
            "d.M.yyyy HH:mm:ssfz", "d.M.yyyy HH:mm",
            "M/d/yyyy h:mm:ssf a", "M/d/yyyy h:mm a", "M/d/yyyy HH:mm:ssfz", "M/d/yyyy HH:mm",
            "d/M/yyyy h:mm:ssf a", "d/M/yyyy h:mm a", "d/M/yyyy HH:mm:ssfz", "d/M/yyyy HH:mm", "d-M-yyyy HH:mm:ssfz", "d-M-yyyy HH:mm",
            // Kibana, and the locale of browsers
            "MMM d, yyyy @ HH:mm:ssf", "MMM d, yyyy, h:mm:ssf a", "MMM d, yyyy h:mm:ssf a", "MMM d, yyyy HH:mm:ssf", "M/d/yyyy, h:mm:ssf a", "d.M.yyyy, HH:mm:ssf",
            "d/M/yyyy, HH:mm:ssf",
            // e-mail and HTTP (RFC 5322, section 3.3; RFC 9110, section 5.6.7), the common log format, C's ctime and `date`
            "EEE, d MMM yyyy HH:mm:ssz", "d MMM yyyy HH:mm:ssfz", "d-MMM-yyyy HH:mm:ssfz", "d/MMM/yyyy:HH:mm:ssz", "EEE MMM d HH:mm:ssf yyyy",
            "EEE MMM d HH:mm:ss z yyyy", "EEE MMM d yyyy HH:mm:ssz",
            // without separators: ISO 8601's basic form, and what joins its parts otherwise
            "yyyyMMdd'T'HHmmssfz", "yyyyMMdd HH:mm:ssfz", "yyyyMMdd-HH:mm:ssfz", "yyyyMMddHHmmss", "yyyy-MM-dd-HH.mm.ssf", "yyyy-MM-dd HH:mm:ssf Z");

    private final List<TimeReader> readers = readers(PATTERNS.stream());
    private final List<TimeReader> dayFirst = readers(PATTERNS.stream().filter(pattern -> pattern.startsWith("d/M/")));
    private boolean daysComeFirst;
    private @Nullable TimeReader last;

    private static List<TimeReader> readers(Stream<String> patterns) {
        return patterns.map(pattern -> new TimePattern(pattern).reader(Instant.EPOCH)).toList();
    }

    /// True where all of `bytes[from, to)` is a time.
    public boolean read(byte[] bytes, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) return false;
        TimeReader before = last;
        if (before != null && fits(before, bytes, from, to)) return true;
        return daysComeFirst && any(dayFirst, bytes, from, to) || any(readers, bytes, from, to);
    }

    private boolean any(List<TimeReader> all, byte[] bytes, int from, int to) {
        for (TimeReader reader : all) {
            if (!fits(reader, bytes, from, to)) continue;
            last = reader;
            return true;
        }
        return false;
    }

    private static boolean fits(TimeReader reader, byte[] bytes, int from, int to) {
        return reader.read(bytes, from, to) && reader.end() == to;
    }

    /// Looks at a value before any is read, so that all of them are read in the same way.
    public void learn(byte[] bytes, int from, int to) {
        int slash = Ascii.find(bytes, from, to, (byte) '/');
        boolean twoDigits = slash == from + 2 && Ascii.isDigit(bytes[from]) && Ascii.isDigit(bytes[from + 1]);
        daysComeFirst |= twoDigits && (bytes[from] - '0') * 10 + bytes[from + 1] - '0' > 12;
    }

    /// Microseconds since 1970; without a stated zone, as if the time were UTC.
    public long micros() {
        return last == null ? 0 : last.micros();
    }

    /// True where the spelling states a zone.
    public boolean zoned() {
        return last != null && last.zoned();
    }
}
