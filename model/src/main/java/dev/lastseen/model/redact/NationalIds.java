package dev.lastseen.model.redact;

/// National ids whose form no other number has: those of the USA (three, two and four digits) and of Brazil (with its two check digits).
final class NationalIds {
    private NationalIds() {}

    static boolean isOne(String text, int from, int to) {
        return american(text, from, to) || brazilian(text, from, to);
    }

    private static boolean american(String text, int from, int to) {
        if (!hasForm(text, from, to, "000-00-0000")) return false;
        int area = Integer.parseInt(text, from, from + 3, 10);
        return area != 0 && area != 666 && area < 900 && !text.startsWith("00", from + 4) && !text.startsWith("0000", from + 7);
    }

    private static boolean brazilian(String text, int from, int to) {
        if (!hasForm(text, from, to, "000.000.000-00")) return false;
        var digits = text.substring(from, to).replace(".", "").replace("-", "");
        return check(digits, 9) == digits.charAt(9) - '0' && check(digits, 10) == digits.charAt(10) - '0';
    }

    private static int check(String digits, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) sum += (digits.charAt(i) - '0') * (count + 1 - i);
        return sum * 10 % 11 % 10;
    }

    private static boolean hasForm(String text, int from, int to, String form) {
        if (to - from != form.length()) return false;
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            if (form.charAt(i) == '0' ? !Numbers.isDigit(c) : c != form.charAt(i)) return false;
        }
        return true;
    }
}
