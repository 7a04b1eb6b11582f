package dev.lastseen.importers.text;

import dev.lastseen.model.value.Ranges;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Classes of bytes in text. Bytes above 0x7f count as letters: they are parts of UTF-8 characters.
final class Ascii {
    private static final int BLANK = 1;
    private static final int DIGIT = 2;
    private static final int LETTER = 4;
    private static final int NAME = 8;
    private static final int CLOSING = 16;
    private static final int JOINING = 32;
    private static final int OPENING = 64;
    private static final byte[] KINDS = kinds();

    private Ascii() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        kinds[' '] = BLANK;
        kinds['\t'] = BLANK;
        kinds['\n'] = BLANK;
        kinds['\r'] = BLANK;
        Arrays.fill(kinds, '0', '9' + 1, (byte) (DIGIT | NAME));
        Arrays.fill(kinds, 'a', 'z' + 1, (byte) (LETTER | NAME));
        Arrays.fill(kinds, 'A', 'Z' + 1, (byte) (LETTER | NAME));
        Arrays.fill(kinds, 0x80, 0x100, (byte) LETTER);
        for (byte b : "_.-@".getBytes(StandardCharsets.US_ASCII)) kinds[b] = NAME;
        for (byte b : ",;:!?)]}>\"'.".getBytes(StandardCharsets.US_ASCII)) kinds[b] |= CLOSING;
        for (byte b : ",;&".getBytes(StandardCharsets.US_ASCII)) kinds[b] |= JOINING;
        for (byte b : "([".getBytes(StandardCharsets.US_ASCII)) kinds[b] |= OPENING;
        return kinds;
    }

    static boolean isBlank(byte b) {
        return (KINDS[b & 0xff] & BLANK) != 0;
    }

    static boolean isDigit(byte b) {
        return (KINDS[b & 0xff] & DIGIT) != 0;
    }

    static boolean isLetter(byte b) {
        return (KINDS[b & 0xff] & LETTER) != 0;
    }

    static boolean isAlphanumeric(byte b) {
        return (KINDS[b & 0xff] & (LETTER | DIGIT)) != 0;
    }

    /// True where names of fields may hold `b`.
    static boolean isName(byte b) {
        return (KINDS[b & 0xff] & NAME) != 0;
    }

    /// True for punctuation that may follow a value without belonging to it.
    static boolean isClosing(byte b) {
        return (KINDS[b & 0xff] & CLOSING) != 0;
    }

    static int skipBlanks(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && isBlank(bytes[i])) i++;
        return i;
    }

    /// Index of the first blank, or `to`.
    static int blank(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && !isBlank(bytes[i])) i++;
        return i;
    }

    /// Index of the first byte that may mean something to a value: a blank, `,`, `;`, `&`, `(` or `[`; or `to`.
    static int plain(byte[] bytes, int at, int to) {
        int i = at;
        while (i < to && (KINDS[bytes[i] & 0xff] & (BLANK | JOINING | OPENING)) == 0) i++;
        return i;
    }

    /// Index of the first `wanted`, or -1.
    static int find(byte[] bytes, int at, int to, int wanted) {
        for (int i = at; i < to; i++) {
            if (bytes[i] == wanted) return i;
        }
        return -1;
    }

    static boolean hasDigit(byte[] bytes, int at, int to) {
        for (int i = at; i < to; i++) {
            if (isDigit(bytes[i])) return true;
        }
        return false;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    static boolean startsWith(byte[] bytes, int at, int to, byte[] wanted) {
        return to - at >= wanted.length && Ranges.equal(bytes, at, wanted, 0, wanted.length);
    }
}
