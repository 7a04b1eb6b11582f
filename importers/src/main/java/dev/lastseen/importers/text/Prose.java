package dev.lastseen.importers.text;

/// Masks the words of a text: those with a digit, in quotes or in angle brackets are values, and of addresses the parts that are.
final class Prose {
    private static final int LONGEST_QUOTE = 256;
    private static final int LONGEST_SCHEME = 12;

    private final Mask mask;

    Prose(Mask mask) {
        this.mask = mask;
    }

    /// Masks the word that begins at `at`, or, where quotes or brackets open, what they hold; answers the index after it.
    int word(byte[] bytes, int at, int to) {
        byte first = bytes[at];
        if (first == '<') return angle(bytes, at, to);
        if (first == '"' || first == '\'') return quote(bytes, at, to);
        int end = Ascii.blank(bytes, at, to);
        if (end - at == 1) {
            one(bytes, at);
        } else if (isAddress(bytes, at, end)) {
            address(bytes, at, end);
        } else {
            plain(bytes, at, end);
        }
        return end;
    }

    private void one(byte[] bytes, int at) {
        if (Ascii.isDigit(bytes[at])) {
            mask.variable(at, at + 1);
        } else {
            mask.literal(bytes, at, at + 1);
        }
    }

    /// `<928fda@mail.example>` is a value with its brackets; `<none>` is a word.
    private int angle(byte[] bytes, int at, int to) {
        int limit = Math.min(to, at + LONGEST_QUOTE);
        for (int i = at + 1; i < limit && !Ascii.isBlank(bytes[i]); i++) {
            if (bytes[i] == '>' && (i == at + 1 || isValue(bytes, at + 1, i))) {
                mask.variable(at, i + 1);
                return i + 1;
            }
        }
        mask.literal(bytes, at, at + 1);
        return at + 1;
    }

    private int quote(byte[] bytes, int at, int to) {
        int close = Pair.closingQuote(bytes, at, Math.min(to, at + LONGEST_QUOTE));
        boolean closes = close > at + 1 && (close + 1 == to || !Ascii.isLetter(bytes[close + 1]) && !Ascii.isDigit(bytes[close + 1]));
        mask.literal(bytes, at, at + 1);
        if (!closes || isRequest(bytes, at + 1, close)) return at + 1;
        mask.variable(at + 1, close);
        mask.literal(bytes, close, close + 1);
        return close + 1;
    }

    /// True for `POST /orders/17 HTTP/1.1`, whose words count one by one.
    private static boolean isRequest(byte[] bytes, int from, int to) {
        int word = Ascii.blank(bytes, from, to);
        return word < to && isAddress(bytes, word + 1, Ascii.blank(bytes, word + 1, to));
    }

    private static boolean isValue(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Ascii.isDigit(bytes[i]) || bytes[i] == '@' && i > from && i + 1 < to) return true;
        }
        return false;
    }

    private void plain(byte[] bytes, int at, int end) {
        int from = at;
        int to = end;
        while (to > from && Ascii.isClosing(bytes[to - 1])) to--;
        while (from < to && !Ascii.isName(bytes[from]) && bytes[from] > 0) from++;
        if (!isValue(bytes, from, to)) {
            mask.literal(bytes, at, end);
            return;
        }
        int inner = afterPrefix(bytes, from, to);
        if (inner > at) mask.literal(bytes, at, inner);
        mask.variable(inner, to);
        if (to < end) mask.literal(bytes, to, end);
    }

    /// `sshd[24200` and `port:8080` are a word and a value; where a digit comes first, all is the value, and so is a name of several parts (`urn:order:e71f`).
    private static int afterPrefix(byte[] bytes, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            byte b = bytes[i];
            if (Ascii.isDigit(b) || b == '@' || b == ':' && isNameOfParts(bytes, i, to)) return from;
            if ((b == '[' || b == '(' || b == '#' || b == ':' || b == '{' || b == '=') && i > from) return i + 1;
        }
        return from;
    }

    /// True where the colon at `at` is followed by a word, by another colon, and by something.
    private static boolean isNameOfParts(byte[] bytes, int at, int to) {
        if (at + 1 >= to || !Ascii.isLetter(bytes[at + 1])) return false;
        int next = at + 1;
        while (next < to && Ascii.isName(bytes[next])) next++;
        return next + 1 < to && bytes[next] == ':' && Ascii.isName(bytes[next + 1]);
    }

    /// True for URLs, for paths of two segments, and for a path with a query.
    static boolean isAddress(byte[] bytes, int from, int to) {
        if (to - from < 4) return false;
        if (bytes[from] != '/') return schemeEnd(bytes, from, to) > 0;
        for (int i = from + 1; i < to; i++) {
            if (bytes[i] == '/' || bytes[i] == '?') return true;
        }
        return false;
    }

    /// Index after `://`, or -1. Hardly any value holds a colon so early, so that is looked for first.
    private static int schemeEnd(byte[] bytes, int from, int to) {
        int limit = Math.min(to - 2, from + LONGEST_SCHEME);
        for (int i = from; i < limit; i++) {
            if (bytes[i] == ':') return bytes[i + 1] == '/' && bytes[i + 2] == '/' && isName(bytes, from, i) ? i + 3 : -1;
        }
        return -1;
    }

    private static boolean isName(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && Ascii.isName(bytes[i])) i++;
        return i == to;
    }

    /// Masks the segments and query values of a path or URL that look like identifiers.
    void address(byte[] bytes, int from, int to) {
        int piece = Math.max(from, schemeEnd(bytes, from, to));
        if (piece > from) mask.literal(bytes, from, piece);
        while (piece < to) {
            int end = pieceEnd(bytes, piece, to);
            int value = piece;
            int equals = Ascii.find(bytes, piece, end, '=');
            if (equals > 0) value = equals + 1;
            int valueEnd = end;
            while (valueEnd > value && Ascii.isClosing(bytes[valueEnd - 1])) valueEnd--;
            boolean variable = isIdentifier(bytes, value, valueEnd) && !isVersion(bytes, value, valueEnd);
            if (variable) {
                mask.literal(bytes, piece, value);
                mask.variable(value, valueEnd);
                mask.literal(bytes, valueEnd, Math.min(to, end + 1));
            } else {
                mask.literal(bytes, piece, Math.min(to, end + 1));
            }
            piece = end + 1;
        }
    }

    /// Letters, digits, `_`, `-`, `:`, `@` and a digit among them: neither a file name nor escaped text.
    private static boolean isIdentifier(byte[] bytes, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '.' || !Ascii.isName(b) && b != ':') return false;
            digit |= Ascii.isDigit(b);
        }
        return digit;
    }

    private static int pieceEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '/' || b == '?' || b == '&' || b == ';') return i;
        }
        return to;
    }

    private static boolean isVersion(byte[] bytes, int from, int to) {
        if (to - from > 4 || bytes[from] != 'v') return false;
        for (int i = from + 1; i < to; i++) {
            if (!Ascii.isDigit(bytes[i]) && bytes[i] != '.') return false;
        }
        return true;
    }
}
