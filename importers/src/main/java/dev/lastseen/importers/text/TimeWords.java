package dev.lastseen.importers.text;

import java.util.Locale;
import java.util.Map;

/// Names of months and zones as they stand in times.
final class TimeWords {
    /// First three letters in lower case, English and German.
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("mär", 3), Map.entry("mrz", 3),
            Map.entry("apr", 4), Map.entry("may", 5), Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9),
            Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("dez", 12));
    /// Hours east of UTC.
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("Z", 0), Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("WET", 0), Map.entry("BST", 1),
            Map.entry("WEST", 1), Map.entry("CET", 1), Map.entry("MEZ", 1), Map.entry("CEST", 2), Map.entry("MESZ", 2), Map.entry("EET", 2), Map.entry("EEST", 3),
            Map.entry("MSK", 3), Map.entry("JST", 9), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7),
            Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7));

    private String lastMonth = "";
    private int lastMonthNumber;
    private int end;
    private long offsetSeconds;

    /// Number of the month whose name is `bytes[from, to)`, or -1.
    int month(byte[] bytes, int from, int to) {
        if (to - from < 3) return -1;
        if (lastMonth.length() == 3 && bytes[from] == lastMonth.charAt(0) && bytes[from + 1] == lastMonth.charAt(1) && bytes[from + 2] == lastMonth.charAt(2)) {
            return lastMonthNumber;
        }
        String name = Ascii.text(bytes, from, to);
        String start = name.length() < 3 ? name : name.substring(0, 3);
        Integer number = MONTHS.get(start.toLowerCase(Locale.ROOT));
        if (number == null) return -1;
        lastMonth = start;
        lastMonthNumber = number;
        return number;
    }

    /// True where a zone or offset begins at `from`.
    boolean zone(byte[] bytes, int from, int to) {
        if (from >= to) return false;
        if (bytes[from] == '+' || bytes[from] == '-') return offset(bytes, from, to);
        int i = from;
        while (i < to && bytes[i] >= 'A' && bytes[i] <= 'Z') i++;
        if (i == from || i - from > 4) return false;
        Integer hours = ZONES.get(Ascii.text(bytes, from, i));
        if (hours == null) return false;
        offsetSeconds = hours * 3600L;
        end = i;
        return true;
    }

    private boolean offset(byte[] bytes, int from, int to) {
        int i = from + 1;
        int value = 0;
        int digits = 0;
        for (; i < to && digits < 4; i++) {
            if (Ascii.isDigit(bytes[i])) {
                value = value * 10 + bytes[i] - '0';
                digits++;
            } else if (bytes[i] != ':' || digits != 2 || i + 1 >= to || !Ascii.isDigit(bytes[i + 1])) {
                break;
            }
        }
        if (digits != 2 && digits != 4) return false;
        long seconds = digits == 2 ? value * 3600L : value / 100 * 3600L + value % 100 * 60L;
        offsetSeconds = bytes[from] == '-' ? -seconds : seconds;
        end = i;
        return true;
    }

    int end() {
        return end;
    }

    long offsetSeconds() {
        return offsetSeconds;
    }
}
