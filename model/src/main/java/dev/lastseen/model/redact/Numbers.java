package dev.lastseen.model.redact;

/// Numbers that belong to people: payment cards, telephones, and the national ids that cannot be mistaken.
final class Numbers implements Rule {
    private static final int LONGEST = 32;
    private static final String SEPARATORS = " -.()/";

    @Override
    public String triggers() {
        return "0123456789+(";
    }

    @Override
    public void look(Scan scan, int at) {
        char before = scan.at(at - 1);
        if (Character.isLetterOrDigit(before) && !scan.startsWord(at) || "_.-+#/$".indexOf(before) >= 0 && before != 0) return;
        char first = scan.at(at);
        if (first == '+') phone(scan, at, Phones.international(scan, at));
        else if (first == '(') phone(scan, at, Phones.american(scan, at));
        else number(scan, at);
    }

    private static void number(Scan scan, int at) {
        int to = at;
        while (to - at < LONGEST && (isDigit(scan.at(to)) || (SEPARATORS.indexOf(scan.at(to)) >= 0 && isDigit(scan.at(to + 1))))) to++;
        if (isWordPart(scan.at(to))) return;
        if (Cards.isCard(scan, at, to)) scan.hideUnlessFollowed(at, to, "card");
        else if (NationalIds.isOne(scan.text(), at, to)) scan.hideUnlessFollowed(at, to, "national-id");
        else phone(scan, at, Phones.american(scan, at));
    }

    private static void phone(Scan scan, int from, int to) {
        if (to > from && !isWordPart(scan.at(to))) scan.hideUnlessFollowed(from, to, "phone");
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int digits(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (isDigit(text.charAt(i))) digits++;
        }
        return digits;
    }
}
