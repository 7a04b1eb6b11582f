package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The text of a scalar as UTF-8, in a buffer that is used again for the next one: nothing is allocated per value.
final class JsonText {
    private static final int LAST_ASCII = 0x7f;
    private static final int LAST_OF_TWO_BYTES = 0x7ff;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /// Takes the text of the parser's current token, a string or a number as it is spelled.
    void take(JsonParser parser) throws IOException {
        char[] chars = parser.getTextCharacters();
        take(chars, parser.getTextOffset(), parser.getTextLength());
    }

    void take(char[] chars, int from, int count) {
        if (bytes.length < count) bytes = new byte[Math.max(count, bytes.length * 2)];
        byte[] out = bytes;
        int all = 0;
        for (int i = 0; i < count; i++) {
            char c = chars[from + i];
            all |= c;
            out[i] = (byte) c;
        }
        length = all <= LAST_ASCII ? count : encode(chars, from, count);
    }

    /// Holds the text; valid until the next [#take]. Not to be written.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// True for a single word that holds a digit, as identifiers do.
    boolean isToken() {
        if (isObject()) return false;
        boolean digit = false;
        for (int i = 0; i < length; i++) {
            if (bytes[i] <= ' ' && bytes[i] >= 0) return false;
            digit |= bytes[i] >= '0' && bytes[i] <= '9';
        }
        return digit;
    }

    boolean equalTo(String ascii) {
        if (length != ascii.length()) return false;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ascii.charAt(i)) return false;
        }
        return true;
    }

    /// The text as a whole number of up to nine digits; -1 where it is none.
    int number() {
        if (length == 0 || length > 9) return -1;
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return -1;
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /// True where the text looks like a JSON object of its own.
    boolean isObject() {
        return length > 6 && bytes[0] == '{' && bytes[length - 1] == '}';
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private int encode(char[] chars, int from, int count) {
        if (bytes.length < count * 3L) bytes = new byte[Math.multiplyExact(count, 3)];
        int at = 0;
        for (int i = from; i < from + count; i++) {
            char c = chars[i];
            if (c <= LAST_ASCII) {
                bytes[at++] = (byte) c;
            } else if (c <= LAST_OF_TWO_BYTES) {
                bytes[at++] = (byte) (0xc0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < from + count && Character.isLowSurrogate(chars[i + 1]);
                at = pair ? supplementary(Character.toCodePoint(c, chars[++i]), at) : threeBytes(Character.isSurrogate(c) ? '\ufffd' : c, at);
            }
        }
        return at;
    }

    private int threeBytes(char c, int at) {
        bytes[at] = (byte) (0xe0 | c >> 12);
        bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | c & 0x3f);
        return at + 3;
    }

    private int supplementary(int codePoint, int at) {
        bytes[at] = (byte) (0xf0 | codePoint >> 18);
        bytes[at + 1] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[at + 3] = (byte) (0x80 | codePoint & 0x3f);
        return at + 4;
    }
}
