package dev.lastseen.app.casework;

/// Makes text from evidence safe to show: what would steer a screen or hide itself becomes a visible escape.
public final class Visible {
    private Visible() {}

    /// `text` with control characters, bidirectional overrides and zero-width characters spelled by their hexadecimal code;
    /// line ends and tabs become `⏎` and a space.
    public static String of(String text) {
        int first = firstUnsafe(text);
        if (first == text.length()) return text;
        var safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            append(safe, text.charAt(i));
        }
        return safe.toString();
    }

    /// The same, but line ends and tabs stay: for texts whose lines are shown as lines.
    public static String lines(String text) {
        int first = firstUnsafe(text);
        if (first == text.length()) return text;
        var safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean line = c == '\n' || c == '\t' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!line && unsafe(c)) escape(safe, c);
            else safe.append(c);
        }
        return safe.toString();
    }

    private static int firstUnsafe(String text) {
        int i = 0;
        while (i < text.length() && !unsafe(text.charAt(i))) i++;
        return i;
    }

    private static void append(StringBuilder safe, char c) {
        if (!unsafe(c)) {
            safe.append(c);
        } else if (c == '\n') {
            safe.append('⏎');
        } else if (c == '\t') {
            safe.append(' ');
        } else if (c != '\r') {
            escape(safe, c);
        }
    }

    private static void escape(StringBuilder safe, char c) {
        safe.append(c < 0x100 ? "\\x" : "\\" + "u").append(hex(c));
    }

    private static String hex(char c) {
        var digits = Integer.toHexString(c);
        return "0".repeat((c < 0x100 ? 2 : 4) - digits.length()) + digits;
    }

    /// True for a character that is not shown but steers what is: control characters, bidirectional overrides, zero-width characters.
    static boolean unsafe(char c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xfeff;
    }
}
