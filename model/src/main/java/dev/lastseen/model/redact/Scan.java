package dev.lastseen.model.redact;

import java.util.Arrays;
import java.util.function.Predicate;

/// One text while rules look at it, and what they found. Used again for the next text; one thread.
final class Scan {
    private final Predicate<String> followed;
    private final Spans spans = new Spans();
    private final int[] runFrom = new int[Alphabet.values().length];
    private final int[] runTo = new int[Alphabet.values().length];
    private String text = "";
    /// Where the name of a pair written as two, `"name": "Cookie", "value": "…"`, begins and ends.
    private int namedFrom;
    private int namedTo;
    private int cookiesTo;

    /// @param followed true for the identifiers of messages
    Scan(Predicate<String> followed) {
        this.followed = followed;
    }

    void start(String next) {
        text = next;
        spans.clear();
        Arrays.fill(runFrom, 0);
        Arrays.fill(runTo, 0);
        namedFrom = 0;
        namedTo = 0;
        cookiesTo = 0;
    }

    String text() {
        return text;
    }

    Spans spans() {
        return spans;
    }

    /// The character at a place, NUL beyond the ends.
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : 0;
    }

    void hide(int from, int to, String kind) {
        spans.add(from, to, kind);
    }

    /// Hides what may as well be an identifier, unless messages are known by it.
    void hideUnlessFollowed(int from, int to, String kind) {
        if (!followed.test(text.substring(from, to))) hide(from, to, kind);
    }

    /// Where the run of characters of an alphabet that goes through `from` ends. Known runs are not walked again.
    int runEnd(Alphabet alphabet, int from) {
        int known = alphabet.ordinal();
        if (from >= runFrom[known] && from < runTo[known]) return runTo[known];
        int to = from;
        while (to < text.length() && alphabet.has(text.charAt(to))) to++;
        runFrom[known] = from;
        runTo[known] = to;
        return to;
    }

    /// True where a word can begin: no letter or digit stands before, but for those of an escape such as `\n` and `%20`.
    boolean startsWord(int place) {
        char before = at(place - 1);
        if (!Alphabet.ALNUM.has(before)) return true;
        return at(place - 2) == '\\' || (at(place - 3) == '%' && Alphabet.HEX.has(before) && Alphabet.HEX.has(at(place - 2)));
    }

    void named(int from, int to) {
        namedFrom = from;
        namedTo = to;
    }

    int namedFrom() {
        return namedFrom;
    }

    int namedTo() {
        return namedTo;
    }

    void cookies(int to) {
        cookiesTo = to;
    }

    /// True within a list of cookies.
    boolean inCookies(int place) {
        return place < cookiesTo;
    }
}
