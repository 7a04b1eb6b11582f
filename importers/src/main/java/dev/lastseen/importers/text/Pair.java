package dev.lastseen.importers.text;

/// Reads `key=value` at a place in a text: `key=word`, `key="some words"`, `key=[a list]`. Pairs may be joined by `,`, `;` or `&`. Holds the pair read last.
public final class Pair {
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_LIST = 512;

    private int keyTo;
    private int valueFrom;
    private int valueTo;
    private boolean quoted;

    /// Reads the pair that begins at `at`; answers the index of the first byte after it, or -1 where none begins there.
    public int read(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && Ascii.isName(bytes[i])) i++;
        if (i == at || i >= to || bytes[i] != '=' || i - at > LONGEST_KEY) return -1;
        if (Ascii.isDigit(bytes[at]) || bytes[at] == '-' || bytes[at] == '.') return -1;
        if (i + 1 < to && (bytes[i + 1] == '=' || bytes[i + 1] == '>')) return -1;
        keyTo = i;
        return value(bytes, i + 1, to);
    }

    /// The same for a pair whose key is known to be one; its value begins at `at`.
    int readValue(byte[] bytes, int at, int to) {
        keyTo = at - 1;
        return value(bytes, at, to);
    }

    private int value(byte[] bytes, int at, int to) {
        quoted = at < to && (bytes[at] == '"' || bytes[at] == '\'');
        if (quoted) {
            int close = closingQuote(bytes, at, to);
            if (close > 0) return set(at + 1, close, afterSeparator(bytes, close + 1, to));
            quoted = false;
        }
        int end = at < to && isOpening(bytes[at]) ? closingBracket(bytes, at, to) : -1;
        return end > 0 ? set(at, end, end) : word(bytes, at, to);
    }

    private static int afterSeparator(byte[] bytes, int at, int to) {
        return at < to && (bytes[at] == ',' || bytes[at] == ';') ? at + 1 : at;
    }

    private int set(int from, int to, int next) {
        valueFrom = from;
        valueTo = to;
        return next;
    }

    /// A value without quotes ends at a blank or where the next pair is joined on.
    private int word(byte[] bytes, int at, int to) {
        boolean opened = false;
        int i = Ascii.plain(bytes, at, to);
        for (; i < to && !Ascii.isBlank(bytes[i]); i = Ascii.plain(bytes, i + 1, to)) {
            if (isOpening(bytes[i])) opened = true;
            else if (pairFollows(bytes, i + 1, to)) return set(at, i, i + 1);
        }
        int end = i;
        while (end > at && (bytes[end - 1] == ',' || bytes[end - 1] == ';' || !opened && (bytes[end - 1] == ')' || bytes[end - 1] == ']'))) end--;
        return set(at, end, i);
    }

    private static boolean pairFollows(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && Ascii.isName(bytes[i])) i++;
        return i > at && i < to && bytes[i] == '=' && !Ascii.isDigit(bytes[at]);
    }

    /// Index of the quote that closes the one at `at`, or -1. A backslash takes the meaning from the byte after it.
    static int closingQuote(byte[] bytes, int at, int to) {
        byte quote = bytes[at];
        for (int i = at + 1; i < to; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == quote) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpening(byte b) {
        return b == '[' || b == '{' || b == '(';
    }

    /// Index after the bracket that closes the one at `at`, or -1.
    private static int closingBracket(byte[] bytes, int at, int to) {
        int limit = Math.min(to, at + LONGEST_LIST);
        int depth = 0;
        for (int i = at; i < limit; i++) {
            if (isOpening(bytes[i])) {
                depth++;
            } else if ((bytes[i] == ']' || bytes[i] == '}' || bytes[i] == ')') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Index after the key, which begins where reading did.
    public int keyTo() {
        return keyTo;
    }

    /// Index of the first byte of the value, its quote left out.
    public int valueFrom() {
        return valueFrom;
    }

    public int valueTo() {
        return valueTo;
    }

    /// True where the value stood in quotes.
    public boolean quoted() {
        return quoted;
    }
}
