package dev.lastseen.model.redact;

/// Numbers of payment cards: the first digits of an issuer, the length that it uses, and the check digit of Luhn (ISO/IEC 7812).
final class Cards {
    private static final int LONGEST = 16;

    private Cards() {}

    static boolean isCard(Scan scan, int from, int to) {
        String text = scan.text();
        int digits = Numbers.digits(text, from, to);
        if (digits < 14 || digits > LONGEST || (to - from > digits && !inGroups(text, from, to))) return false;
        return isIssued(text, from, digits) && luhn(text, from, to) && (to - from > digits || !namesAnId(scan, from));
    }

    /// Groups of four to six digits with the same separator between all.
    private static boolean inGroups(String text, int from, int to) {
        char separator = 0;
        int group = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Numbers.isDigit(c)) {
                group++;
                continue;
            }
            if (group < 4 || group > 6 || (c != ' ' && c != '-') || (separator != 0 && c != separator)) return false;
            separator = c;
            group = 0;
        }
        return group >= 4 && group <= 6;
    }

    private static boolean isIssued(String text, int from, int digits) {
        int four = first(text, from);
        int two = four / 100;
        return switch (digits) {
            case 14 -> two == 36 || two == 38 || two == 30;
            case 15 -> two == 34 || two == 37;
            default -> four / 1000 == 4 || (two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || four == 6011 || two == 65 || two == 62
                    || (four >= 6440 && four <= 6499) || (four >= 3528 && four <= 3589);
        };
    }

    private static int first(String text, int from) {
        int number = 0;
        int digits = 0;
        for (int i = from; digits < 4; i++) {
            if (!Numbers.isDigit(text.charAt(i))) continue;
            number = number * 10 + text.charAt(i) - '0';
            digits++;
        }
        return number;
    }

    private static boolean luhn(String text, int from, int to) {
        int sum = 0;
        boolean twice = false;
        for (int i = to - 1; i >= from; i--) {
            if (!Numbers.isDigit(text.charAt(i))) continue;
            int digit = (text.charAt(i) - '0') * (twice ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    /// One in ten of all long numbers passes the check, so none counts under a name that ends with `id`.
    private static boolean namesAnId(Scan scan, int from) {
        int at = from;
        while (at > 0 && from - at < 6 && "\"'\\=: ".indexOf(scan.at(at - 1)) >= 0) at--;
        return at < from && at >= 2 && scan.text().regionMatches(true, at - 2, "id", 0, 2);
    }
}
