package dev.lastseen.model.redact;

import java.util.Locale;

/// Tells what a generator made from what a person wrote.
final class Randomness {
    private static final int SHORTEST = 8;
    private static final int LONG = 20;
    private static final int WORD = 4;
    /// Changes between lower case, upper case and digits, for each character, at and above which no words are left.
    private static final double RESTLESS = 0.4;

    private Randomness() {}

    /// True where `text[from, to)` is at least eight characters long and looks like no word, number, time or name.
    static boolean looksRandom(String text, int from, int to) {
        if (to - from < SHORTEST) return false;
        var seen = Seen.in(text, from, to);
        if (seen.strange) return false;
        if (seen.letters == 0) return seen.digits >= LONG;
        if (seen.digits == 0) return to - from >= LONG && seen.restless();
        return seen.digits >= 2 || seen.restless();
    }

    /// True where lower case, upper case and digits change all the time.
    static boolean mixed(String text, int from, int to) {
        var seen = Seen.in(text, from, to);
        return seen.digits >= 2 && seen.letters > seen.digits && seen.restless() && !hasOneCase(text, from, to);
    }

    private static boolean hasOneCase(String text, int from, int to) {
        String part = text.substring(from, to);
        return part.equals(part.toLowerCase(Locale.ROOT)) || part.equals(part.toUpperCase(Locale.ROOT));
    }

    /// True where there are digits, and never four letters of one case in a row.
    static boolean noWords(String text, int from, int to) {
        var seen = Seen.in(text, from, to);
        return seen.digits >= 3 && seen.longest < WORD;
    }

    /// @param changes between lower case, upper case and digits
    /// @param longest row of letters of one case
    /// @param strange true where there is what no generator uses
    private record Seen(int digits, int letters, int changes, int longest, boolean strange, int length) {
        static Seen in(String text, int from, int to) {
            int digits = 0;
            int letters = 0;
            int changes = 0;
            int last = -1;
            int row = 0;
            int longest = 0;
            boolean strange = false;
            for (int i = from; i < to; i++) {
                int kind = kind(text.charAt(i));
                strange |= text.charAt(i) == '@' || text.charAt(i) == ' ';
                if (kind < 0) continue;
                if (kind == 0) digits++;
                else letters++;
                if (last >= 0 && kind != last) changes++;
                row = kind == last ? row + 1 : 1;
                if (kind > 0) longest = Math.max(longest, row);
                last = kind;
            }
            return new Seen(digits, letters, changes, longest, strange, to - from);
        }

        private static int kind(char c) {
            if (c >= '0' && c <= '9') return 0;
            if (c >= 'a' && c <= 'z') return 1;
            return c >= 'A' && c <= 'Z' ? 2 : -1;
        }

        boolean restless() {
            return changes >= length * RESTLESS;
        }
    }
}
