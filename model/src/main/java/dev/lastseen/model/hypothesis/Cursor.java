package dev.lastseen.model.hypothesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;

/// A place in a claim's text, and what was expected at each place so far. What is looked for is skipped where it stands; where it does not, the cursor stays and
/// remembers that it would have fitted. Capitals do not count in words.
final class Cursor {
    private final String text;
    private final TreeMap<Integer, SequencedSet<Suggestion>> expected = new TreeMap<>();
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// Index of the next character that is no space.
    int here() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    /// Goes to an index where the cursor was before, or after what was just read.
    void go(int index) {
        at = index;
    }

    boolean atEnd() {
        return here() == text.length();
    }

    void expect(Suggestion suggestion) {
        expected.computeIfAbsent(here(), _ -> new LinkedHashSet<>()).add(suggestion);
    }

    /// Skips words that stand one after another.
    boolean words(String words) {
        return words(words, Suggestion.word(words));
    }

    /// The same, without a word of it to those who write: another spelling of something.
    boolean alias(String words) {
        int end = end(words);
        if (end < 0) return false;
        at = end;
        return true;
    }

    boolean words(String words, Suggestion suggestion) {
        expect(suggestion);
        return alias(words);
    }

    private int end(String words) {
        int i = here();
        for (String word : words.split(" ", -1)) {
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
            if (!text.regionMatches(true, i, word, 0, word.length())) return -1;
            i += word.length();
        }
        return i < text.length() && isWordPart(text.charAt(i)) && isWordPart(words.charAt(words.length() - 1)) ? -1 : i;
    }

    /// Skips a sign that needs no space around it.
    boolean sign(String sign) {
        expect(new Suggestion(sign, Suggestion.Kind.SIGN, ""));
        return hiddenSign(sign);
    }

    boolean hiddenSign(String sign) {
        if (!text.startsWith(sign, here())) return false;
        at += sign.length();
        return true;
    }

    /// The next character, or 0 at the end.
    char next() {
        return here() < text.length() ? text.charAt(at) : 0;
    }

    /// The plain word that begins here, without going on; may be empty.
    String plainWord() {
        int end = here();
        while (end < text.length() && isWordPart(text.charAt(end))) end++;
        return text.substring(at, end);
    }

    /// Letters, digits and what joins them in names.
    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "_.@$#[]/:+-*%~".indexOf(c) >= 0;
    }

    /// The places at which anything was expected, ascending.
    List<Integer> places() {
        return List.copyOf(expected.keySet());
    }

    /// What was expected at a place.
    Collection<Suggestion> expected(int place) {
        return expected.getOrDefault(place, new LinkedHashSet<>());
    }

    /// What is wrong at the furthest place that anything was expected at.
    ClaimProblem problem() {
        int place = expected.isEmpty() ? here() : expected.lastKey();
        at = place;
        String found = found();
        List<String> told = expected.isEmpty() ? List.of() : Telling.of(expected.lastEntry().getValue(), found);
        String where = found.isEmpty() ? "at the end" : "at character " + (place + 1);
        String wanted = told.isEmpty() ? "expected the end" : "expected " + Telling.join(told);
        return new ClaimProblem(where + ": " + wanted + (found.isEmpty() ? "" : ", found: " + found), place, found.length(), told);
    }

    private String found() {
        if (here() == text.length()) return "";
        String word = plainWord();
        return word.isEmpty() ? text.substring(at, text.offsetByCodePoints(at, 1)) : word;
    }

    /// Reads what stands between double quotes; a doubled one stands for itself. Stays where no quote begins or none ends.
    List<String> quoted() {
        if (next() != '"') return List.of();
        var inside = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                inside.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                inside.append('"');
                i++;
            } else {
                at = i + 1;
                return new ArrayList<>(List.of(inside.toString()));
            }
        }
        return List.of();
    }
}
