package dev.lastseen.app.ui.records;

/// Finds the word that a person points at.
final class Tokens {
    private static final String JOINING = "_-.:@/+~#";

    private Tokens() {}

    /// The identifier, number or word of `text` around the character at `index`; empty where there is none.
    static String at(String text, int index) {
        if (index < 0 || index >= text.length() || !isPart(text.charAt(index))) return "";
        int from = index;
        while (from > 0 && isPart(text.charAt(from - 1))) from--;
        int to = index + 1;
        while (to < text.length() && isPart(text.charAt(to))) to++;
        return trimmed(text.substring(from, to));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0;
    }

    /// A full stop or a colon at the end belongs to the sentence, not to the word.
    private static String trimmed(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from)) && token.charAt(from) != '_') from++;
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1)) && token.charAt(to - 1) != '_') to--;
        return token.substring(from, to);
    }
}
