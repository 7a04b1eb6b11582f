package dev.lastseen.model.redact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Where the value after a name begins and ends, and whether it is one.
final class Values {
    private static final String NEVER_PLAIN = "\"'`<&\\";
    private static final String NEVER_LIKELY = ",;|)]}({[?#!>:";
    private static final String TRAILING = ",;.)]}|";
    private static final int FEWEST_DIGITS = 7;
    private static final int SHORTEST_SESSION = 20;
    private static final String WINDOWS_SID = "S-1-";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WORD = 20;

    private final Set<String> none = new HashSet<>(Lines.of("no-values.txt"));

    /// The end of a value in quotes that begins at `from`, after `quote`; the length of the text where it was cut off.
    static int quotedEnd(Scan scan, int from, char quote, boolean escaped) {
        int length = scan.text().length();
        int at = from;
        while (at < length) {
            char c = scan.at(at);
            if (c == quote && !escaped) return at;
            if (c == '\\' && escaped && scan.at(at + 1) == quote) return at;
            at += c == '\\' ? 2 : 1;
        }
        return length;
    }

    /// The end of a value without quotes. Passwords may hold commas and semicolons, so these end one only where another name follows.
    static int plainEnd(Scan scan, int from, Name.Manner manner) {
        int at = from;
        while (at < scan.text().length() && !ends(scan, at, manner)) at++;
        while (at > from && TRAILING.indexOf(scan.at(at - 1)) >= 0) at--;
        return at;
    }

    private static boolean ends(Scan scan, int at, Name.Manner manner) {
        char c = scan.at(at);
        if (c <= ' ' || NEVER_PLAIN.indexOf(c) >= 0) return true;
        if (manner == Name.Manner.LIKELY) return NEVER_LIKELY.indexOf(c) >= 0;
        return (c == ',' || c == ';' || c == '|') && nameFollows(scan, at + 1);
    }

    private static boolean nameFollows(Scan scan, int from) {
        int at = from;
        while (at - from < LONGEST_NAME && (Alphabet.DOTTED.has(scan.at(at)) || scan.at(at) == ' ')) at++;
        return at > from && (scan.at(at) == '=' || scan.at(at) == ':');
    }

    /// Hides what stands under a name, where it is a value.
    void hide(Scan scan, Name name, int from, int to) {
        String text = scan.text();
        if (!isValue(text, from, to) || !suits(name, text, from, to)) return;
        if (name.manner() == Name.Manner.SURE) scan.hide(from, to, name.kind());
        else if (looksSecret(name, text, from, to)) scan.hideUnlessFollowed(from, to, name.kind());
    }

    /// False for the folder in `PWD=/home`, and for a telephone that is the name of a device.
    private static boolean suits(Name name, String text, int from, int to) {
        return switch (name.word()) {
            case "pwd" -> text.charAt(from) != '/';
            default -> !name.kind().equals("phone") || Numbers.digits(text, from, to) >= FEWEST_DIGITS;
        };
    }

    /// What logs call a session is mostly work in progress; only long ones that are no UUID can be those of somebody who has logged in.
    private static boolean looksSecret(Name name, String text, int from, int to) {
        if (!Randomness.looksRandom(text, from, to)) return false;
        return !name.kind().equals("session") || (to - from >= SHORTEST_SESSION && !isUuid(text, from, to) && !text.startsWith(WINDOWS_SID, from));
    }

    private static boolean isUuid(String text, int from, int to) {
        return to - from == 36 && text.charAt(from + 8) == '-' && text.charAt(from + 13) == '-';
    }

    /// True where `text[from, to)` can be a secret: not `null`, `***`, `${PASSWORD}` or a placeholder.
    boolean isValue(String text, int from, int to) {
        if (from >= to) return false;
        if (isMask(text, from, to) || isReference(text, from, to)) return false;
        if ("[{(".indexOf(text.charAt(from)) >= 0) return isValue(text, from + 1, "]})".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to);
        return to - from > LONGEST_WORD || !none.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /// True for what stands for a value: a variable, a place in a format, a placeholder, a constant of minified code.
    private static boolean isReference(String text, int from, int to) {
        return switch (text.charAt(from)) {
            case '‹' -> true;
            case '<' -> text.charAt(to - 1) == '>';
            case '%' -> to - from == 2 || text.startsWith("%(", from);
            case '!' -> to - from == 2;
            case '$' -> text.startsWith("${", from) || text.startsWith("$(", from);
            case '{' -> text.startsWith("{{", from);
            default -> false;
        };
    }

    private static boolean isMask(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("*xX•.-_?".indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }
}
