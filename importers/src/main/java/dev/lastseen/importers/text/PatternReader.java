package dev.lastseen.importers.text;

import dev.lastseen.model.value.EpochNumber;
import dev.lastseen.model.value.IsoTime;
import java.time.Instant;
import java.time.ZoneOffset;

/// Reads times by a [TimePattern].
final class PatternReader implements TimeReader {
    private static final long SECOND = 1_000_000L;
    private static final long DAY = 86_400 * SECOND;

    private final byte[] pattern;
    private final long lastModified;
    private final int lastYear;
    private final TimeWords words = new TimeWords();
    private byte[] bytes = {};
    private int limit;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private long fraction;
    private int half;
    private long epoch;
    private long offsetSeconds;
    private boolean zoned;
    private long micros;
    private long latestOfDay;
    private long dayShift;

    PatternReader(String pattern, Instant lastModified) {
        this.pattern = Ascii.bytes(pattern);
        this.lastModified = lastModified.toEpochMilli() * 1000;
        lastYear = lastModified.atOffset(ZoneOffset.UTC).getYear();
    }

    @Override
    public boolean read(byte[] source, int from, int to) {
        bytes = source;
        limit = to;
        at = from;
        year = month = day = half = -1;
        hour = minute = second = 0;
        fraction = offsetSeconds = 0;
        epoch = EpochNumber.NONE;
        zoned = false;
        for (int p = 0; p < pattern.length;) {
            int n = run(p);
            if (!step(pattern[p], n)) return false;
            p += n;
        }
        return finish();
    }

    /// Length of the run of equal letters at `p`.
    private int run(int p) {
        int n = 1;
        while (Ascii.isLetter(pattern[p]) && p + n < pattern.length && pattern[p + n] == pattern[p]) n++;
        return n;
    }

    private boolean step(byte letter, int n) {
        return switch (letter) {
            case 'y' -> (year = n == 4 ? digits(4, 4) : century(digits(2, 2))) >= 0;
            case 'M' -> (month = n == 3 ? word(true) : number(n)) >= 1 && month <= 12;
            case 'd' -> (day = number(n)) >= 1 && day <= 31;
            case 'H', 'h' -> (hour = number(n)) >= 0 && hour <= 24;
            case 'm' -> (minute = digits(2, 2)) >= 0 && minute <= 59;
            case 's' -> (second = digits(2, 2)) >= 0 && second <= 60;
            case 'E' -> word(false) >= 0;
            case 'f' -> fraction();
            case 'a' -> (half = half()) >= 0;
            case 'x' -> epoch();
            case 'Z' -> zone();
            case 'z' -> optionalZone();
            case ' ' -> blanks();
            default -> literal(letter);
        };
    }

    private boolean literal(byte wanted) {
        if (wanted == '\'') return true;
        if (at >= limit || bytes[at] != wanted) return false;
        at++;
        return true;
    }

    private boolean blanks() {
        int from = at;
        at = Ascii.skipBlanks(bytes, at, limit);
        return at > from;
    }

    /// Two digits, or for a single letter one or two, perhaps behind a blank.
    private int number(int letters) {
        if (letters > 1) return digits(2, 2);
        if (at < limit && bytes[at] == ' ') at++;
        return digits(1, 2);
    }

    private int digits(int least, int most) {
        int value = 0;
        int n = 0;
        for (; n < most && at < limit && Ascii.isDigit(bytes[at]); n++, at++) value = value * 10 + bytes[at] - '0';
        return n < least ? -1 : value;
    }

    private static int century(int year) {
        return year < 0 ? -1 : year < 70 ? 2000 + year : 1900 + year;
    }

    private int word(boolean isMonth) {
        int from = at;
        while (at < limit && Ascii.isLetter(bytes[at])) at++;
        if (at < limit && isMonth && bytes[at] == '.') at++;
        return isMonth ? words.month(bytes, from, at) : at - from - 2;
    }

    private boolean fraction() {
        if (at + 1 >= limit || bytes[at] != '.' && bytes[at] != ',' && bytes[at] != ':' || !Ascii.isDigit(bytes[at + 1])) return true;
        int from = ++at;
        long unit = SECOND;
        for (; at < limit && Ascii.isDigit(bytes[at]); at++) {
            unit /= 10;
            if (at - from < 6) fraction += unit * (bytes[at] - '0');
        }
        return true;
    }

    private int half() {
        if (at + 1 >= limit || (bytes[at + 1] | 32) != 'm') return -1;
        int which = (bytes[at] | 32) == 'a' ? 0 : (bytes[at] | 32) == 'p' ? 1 : -1;
        at += 2;
        return which;
    }

    private boolean epoch() {
        int from = at;
        while (at < limit && (Ascii.isDigit(bytes[at]) || bytes[at] == '.' && at + 1 < limit && Ascii.isDigit(bytes[at + 1]))) at++;
        epoch = at - from < 9 ? EpochNumber.NONE : EpochNumber.micros(bytes, from, at);
        return epoch != EpochNumber.NONE;
    }

    private boolean optionalZone() {
        zone();
        return true;
    }

    private boolean zone() {
        int from = at < limit && bytes[at] == ' ' ? at + 1 : at;
        if (!words.zone(bytes, from, limit)) return false;
        at = words.end();
        offsetSeconds = words.offsetSeconds();
        zoned = true;
        return true;
    }

    private boolean finish() {
        if (epoch != EpochNumber.NONE) {
            zoned = true;
            micros = epoch;
            return true;
        }
        if (half == 0 && hour == 12) hour = 0;
        if (half == 1 && hour < 12) hour += 12;
        long ofDay = (hour * 3600L + minute * 60L + second - offsetSeconds) * SECOND + fraction;
        micros = day < 0 ? onInferredDay(ofDay) : year >= 0 ? onDay(year) + ofDay : inInferredYear(ofDay);
        return true;
    }

    private long onDay(int ofYear) {
        return IsoTime.epochDay(ofYear, month, day) * DAY;
    }

    /// The latest year that does not put the time after the file was last changed.
    private long inInferredYear(long ofDay) {
        long candidate = onDay(lastYear) + ofDay;
        return candidate > lastModified + DAY ? onDay(lastYear - 1) + ofDay : candidate;
    }

    /// Where all times of the source are known, the last of them belongs to the day of the last change.
    @Override
    public void restart(boolean sawAll) {
        dayShift = sawAll ? -dayShift : 0;
        latestOfDay = 0;
    }

    /// The day on which the file was last changed, and the next each time that the clock passes midnight.
    private long onInferredDay(long ofDay) {
        if (ofDay + DAY / 2 < latestOfDay) {
            dayShift += DAY;
            latestOfDay = ofDay;
        }
        latestOfDay = Math.max(latestOfDay, ofDay);
        return Math.floorDiv(lastModified, DAY) * DAY + dayShift + ofDay;
    }

    @Override
    public int end() {
        return at;
    }

    @Override
    public long micros() {
        return micros;
    }

    @Override
    public boolean zoned() {
        return zoned;
    }

    @Override
    public String inferred() {
        return epoch != EpochNumber.NONE ? "" : day < 0 ? "date" : year < 0 ? "year" : "";
    }
}
