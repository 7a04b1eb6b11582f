package dev.lastseen.model.value;

/// Reads times in the shape of ISO 8601 and its common relatives from bytes, without making an object:
/// `2026-04-09T11:00:02.385Z`, `2026-04-09 11:00:02,385`, `2026/04/09 11:00:02+02:00`, `2026-04-09 11:00:02.385+00`. One reader per thread.
public final class IsoTime {
    private static final int MICROS_DIGITS = 6;
    private static final long SECOND = 1_000_000L;
    private static final int MINUTE = "2026-04-09T11:00".length();

    /// Date, hour and minute of the time read last, which mostly are those of the next one; and the seconds until then since 1970.
    private final byte[] minute = new byte[MINUTE];
    private long minuteSeconds;
    private byte[] bytes = {};
    private int limit;
    private int at;
    private long micros;
    private boolean zoned;

    /// Reads a time that starts at `from`. False where none stands there; then the other answers mean nothing.
    public boolean read(byte[] source, int from, int to) {
        bytes = source;
        limit = to;
        at = from;
        if (to - from < MINUTE || !isSeparator(source[from + 4])) return false;
        if (Ranges.equal(source, from, minute, 0, MINUTE)) {
            at = from + MINUTE;
            return fromSeconds();
        }
        int year = digits(4);
        byte separator = source[at++];
        int month = digits(2);
        if (at >= limit || bytes[at++] != separator) return false;
        int day = digits(2);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return false;
        if (at >= limit || (bytes[at] != 'T' && bytes[at] != ' ' && bytes[at] != 't')) return false;
        at++;
        return timeOfDay(epochDay(year, month, day) * 86_400L);
    }

    /// Microseconds since 1970 UTC of the time last read; without a stated zone, as if it were UTC.
    public long micros() {
        return micros;
    }

    /// True where the spelling stated a zone or an offset.
    public boolean zoned() {
        return zoned;
    }

    /// Index of the first byte after the time.
    public int end() {
        return at;
    }

    private static boolean isSeparator(byte b) {
        return b == '-' || b == '/' || b == '.';
    }

    private boolean timeOfDay(long daySeconds) {
        int hour = digits(2);
        if (hour < 0 || hour > 24 || at >= limit || bytes[at++] != ':') return false;
        int minutes = digits(2);
        if (minutes < 0 || minutes > 59) return false;
        System.arraycopy(bytes, at - MINUTE, minute, 0, MINUTE);
        minuteSeconds = daySeconds + hour * 3600L + minutes * 60L;
        return fromSeconds();
    }

    private boolean fromSeconds() {
        int second = 0;
        if (at + 2 < limit && bytes[at] == ':') {
            at++;
            second = digits(2);
            if (second < 0 || second > 60) return false;
        }
        micros = (minuteSeconds + second) * SECOND + fraction();
        zone();
        return true;
    }

    private long fraction() {
        if (at + 1 >= limit || (bytes[at] != '.' && bytes[at] != ',') || !isDigit(bytes[at + 1])) return 0;
        at++;
        long value = 0;
        int seen = 0;
        for (; at < limit && isDigit(bytes[at]); at++, seen++) {
            if (seen < MICROS_DIGITS) value = value * 10 + bytes[at] - '0';
        }
        for (int i = seen; i < MICROS_DIGITS; i++) value *= 10;
        return value;
    }

    private void zone() {
        zoned = false;
        if (at < limit && (bytes[at] == 'Z' || bytes[at] == 'z')) {
            at++;
            zoned = true;
        } else if (at < limit && (bytes[at] == ' ' || bytes[at] == '+' || bytes[at] == '-')) {
            int mark = at;
            boolean apart = bytes[at] == ' ' && at + 1 < limit;
            if (apart) at++;
            if ((bytes[at] == '+' || bytes[at] == '-') && offset(bytes[at] == '-', apart)) return;
            at = mark;
            if (apart) name(" UTC", " GMT", " Z");
        }
    }

    /// @param whole true where only an offset with minutes counts: ` -10` after a time may be anything
    private boolean offset(boolean negative, boolean whole) {
        at++;
        int hours = digits(2);
        if (hours < 0 || hours > 18) return false;
        int mark = at;
        if (at < limit && bytes[at] == ':') at++;
        int minutes = digits(2);
        if (minutes < 0 || minutes > 59) {
            if (whole) return false;
            at = mark;
            minutes = 0;
        }
        long shift = (hours * 3600L + minutes * 60L) * SECOND;
        micros -= negative ? -shift : shift;
        zoned = true;
        return true;
    }

    private void name(String... names) {
        for (String name : names) {
            if (bytes[at + 1] == name.charAt(1) && startsWith(name)) {
                at += name.length();
                zoned = true;
                return;
            }
        }
    }

    private boolean startsWith(String name) {
        if (limit - at < name.length()) return false;
        for (int i = 0; i < name.length(); i++) {
            if (bytes[at + i] != name.charAt(i)) return false;
        }
        int after = at + name.length();
        return after == limit || !Character.isLetterOrDigit(bytes[after]);
    }

    /// Reads exactly `n` digits, or answers -1 and stays.
    private int digits(int n) {
        if (limit - at < n) return -1;
        int value = 0;
        for (int i = 0; i < n; i++) {
            byte b = bytes[at + i];
            if (!isDigit(b)) return -1;
            value = value * 10 + b - '0';
        }
        at += n;
        return value;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    public static long epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400);
        int yearOfEra = (int) (y - era * 400);
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }
}
