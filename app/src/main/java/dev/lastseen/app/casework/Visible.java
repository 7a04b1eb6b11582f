package dev.lastseen.app.casework;

/// Makes text from evidence safe to show: what would steer a screen or hide itself becomes a visible escape.
public final class Visible {
    private Visible() {}

    private static final int ASCII_END = 0x7f;
    private static final int BMP_END = 0xffff;

    /// `text` with control characters, bidirectional overrides, and all that has no shape of its own (zero-width characters, tags, variation selectors, fillers, halves
    /// of a character) spelled by their hexadecimal code; line ends and tabs become `⏎` and a space.
    public static String of(String text) {
        int first = firstUnsafe(text);
        if (first == text.length()) return text;
        var safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first).codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /// The same, but line ends and tabs stay: for texts whose lines are shown as lines.
    public static String lines(String text) {
        if (firstUnsafe(text) == text.length()) return text;
        var safe = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c != '\n' && c != '\t' && unsafe(c)) safe.append(escape(c));
            else safe.appendCodePoint(c);
        });
        return safe.toString();
    }

    private static int firstUnsafe(String text) {
        int i = 0;
        while (i < text.length() && !unsafe(text.codePointAt(i))) i += Character.charCount(text.codePointAt(i));
        return i;
    }

    private static void append(StringBuilder safe, int c) {
        if (!unsafe(c)) {
            safe.appendCodePoint(c);
        } else if (c == '\n') {
            safe.append('⏎');
        } else if (c == '\t') {
            safe.append(' ');
        } else if (c != '\r') {
            safe.append(escape(c));
        }
    }

    private static String escape(int c) {
        if (c < 0x100) return "\\x" + hex(c, 2);
        return c <= BMP_END ? "\\" + "u" + hex(c, 4) : "\\" + "u{" + hex(c, 5) + "}";
    }

    private static String hex(int c, int digits) {
        var hex = Integer.toHexString(c);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }

    /// True for a character that is not shown but steers what is, or hides.
    static boolean unsafe(int c) {
        if (c >= ' ' && c < ASCII_END) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK -> isSelector(c);
            case Character.OTHER_LETTER, Character.OTHER_SYMBOL -> isBlank(c);
            default -> false;
        };
    }

    /// Marks that show nothing: joiners, selectors of a variant.
    private static boolean isSelector(int c) {
        return c == 0x34f || c == 0x17b4 || c == 0x17b5 || c >= 0x180b && c <= 0x180f || c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    /// Letters and signs that show nothing: fillers of Hangul, the empty Braille cell.
    private static boolean isBlank(int c) {
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
    }
}
