package dev.lastseen.model.redact;

/// Telephone numbers in the two forms that are told from other numbers: international (E.123, E.164) and North American with its separators.
final class Phones {
    private static final int FEWEST = 9;
    private static final int FEWEST_TOGETHER = 10;
    private static final int MOST = 15;

    private Phones() {}

    /// The end of `+49 30 1234567`, or `at`.
    static int international(Scan scan, int at) {
        if (scan.at(at + 1) < '1' || scan.at(at + 1) > '9') return at;
        int digits = 0;
        int to = at + 1;
        boolean together = true;
        while (digits <= MOST && (Numbers.isDigit(scan.at(to)) || separates(scan, to))) {
            if (Numbers.isDigit(scan.at(to))) digits++;
            else together = false;
            to++;
        }
        boolean plausible = digits >= (together ? FEWEST_TOGETHER : FEWEST) && digits <= MOST;
        return plausible && scan.at(to) != ':' && !(scan.at(to) == '.' && Numbers.isDigit(scan.at(to + 1))) ? to : at;
    }

    private static boolean separates(Scan scan, int at) {
        char c = scan.at(at);
        if (c == '(') return Numbers.isDigit(scan.at(at + 1));
        if (c == ')') return scan.at(at + 1) == ' ' || Numbers.isDigit(scan.at(at + 1));
        return (c == ' ' || c == '-') && (Numbers.isDigit(scan.at(at + 1)) || scan.at(at + 1) == '(');
    }

    /// The end of `(202) 555-0143`, `202-555-0143` or `202.555.0143`, or `at`.
    static int american(Scan scan, int at) {
        boolean brackets = scan.at(at) == '(';
        int to = code(scan, brackets ? at + 1 : at);
        if (to < 0) return at;
        char separator = scan.at(to);
        if (brackets) {
            if (separator != ')') return at;
            to += scan.at(to + 1) == ' ' ? 2 : 1;
        } else if (separator == '-' || separator == '.') {
            to++;
        } else {
            return at;
        }
        to = code(scan, to);
        if (to < 0 || (scan.at(to) != '-' && scan.at(to) != '.') || (!brackets && scan.at(to) != separator)) return at;
        for (int i = 1; i <= 4; i++) {
            if (!Numbers.isDigit(scan.at(to + i))) return at;
        }
        char after = scan.at(to + 5);
        boolean goesOn = after == '-' || after == '.' && Numbers.isDigit(scan.at(to + 6));
        return goesOn ? at : to + 5;
    }

    /// The end of three digits, the first of which is none of 0 and 1; or -1.
    private static int code(Scan scan, int at) {
        return scan.at(at) >= '2' && scan.at(at) <= '9' && Numbers.isDigit(scan.at(at + 1)) && Numbers.isDigit(scan.at(at + 2)) ? at + 3 : -1;
    }
}
