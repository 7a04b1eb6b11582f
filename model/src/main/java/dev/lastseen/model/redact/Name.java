package dev.lastseen.model.redact;

/// A name whose value is a secret.
///
/// @param kind   what placeholders tell
/// @param word   the last letters of the name, in lower case without what separates words
/// @param manner how surely a value under it is one
/// @param alone  true where the name must begin with `word`, or a word of it
record Name(String kind, String word, Manner manner, boolean alone) {
    enum Manner {
        /// Whatever stands there is hidden.
        SURE,
        /// Only what looks random is, and nothing by which messages are known.
        LIKELY,
        /// The name ends like one of a secret, but means none.
        NEVER
    }

    /// A line of the data file.
    static Name parse(String kind, String line) {
        String rest = line;
        Manner manner = Manner.SURE;
        boolean alone = false;
        while ("!~= ".indexOf(rest.charAt(0)) >= 0) {
            if (rest.charAt(0) == '!') manner = Manner.NEVER;
            if (rest.charAt(0) == '~') manner = Manner.LIKELY;
            if (rest.charAt(0) == '=') alone = true;
            rest = rest.substring(1);
        }
        return new Name(kind, rest, manner, alone);
    }

    /// True where what stands before `end` is this name.
    boolean endsAt(CharSequence text, int end) {
        int at = end;
        for (int i = word.length() - 1; i >= 0; i--) {
            at--;
            if (i < word.length() - 1 && at > 0 && word.charAt(i) != text.charAt(at) && separates(text.charAt(at))) at--;
            if (at < 0 || lower(text.charAt(at)) != word.charAt(i)) return false;
        }
        return !alone || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }

    private static boolean separates(char c) {
        return c == '_' || c == '-' || c == '.' || c == ' ';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
