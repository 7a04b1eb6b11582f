package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import dev.lastseen.model.value.Ranges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a scalar as UTF-8: where it stands in the parser's buffer, or, with escapes resolved, in a buffer that is used again for the next one.
/// Nothing is allocated per value.
final class JsonText {
    private static final int LAST_ASCII = 0x7f;
    private static final int LAST_OF_TWO_BYTES = 0x7ff;

    private byte[] own = new byte[1 << 12];
    private byte[] bytes = own;
    private int from;
    private int to;

    /// Takes the text of the parser's current token, a string or a number as it is spelled. It is there until the parser moves on.
    void take(JsonParser parser) throws IOException {
        if (parser instanceof ByteParser raw && raw.locate()) {
            take(raw.buffer(), raw.start(), raw.end());
        } else {
            char[] chars = parser.getTextCharacters();
            take(chars, parser.getTextOffset(), parser.getTextLength());
        }
    }

    /// Takes `source[start, end)`, as long as it is there.
    void take(byte[] source, int start, int end) {
        bytes = source;
        from = start;
        to = end;
    }

    void take(char[] chars, int start, int count) {
        if (own.length < count * 3L) own = new byte[Math.max(Math.multiplyExact(count, 3), own.length * 2)];
        bytes = own;
        from = 0;
        to = encode(chars, start, count);
    }

    /// Holds the text from [#from] to [#to]. Not to be written.
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /// The text for good.
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// True where the text is `wanted[start, end)`.
    boolean equalTo(byte[] wanted, int start, int end) {
        return length() == end - start && Ranges.equal(bytes, from, wanted, start, length());
    }

    boolean equalTo(String ascii) {
        if (length() != ascii.length()) return false;
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) return false;
        }
        return true;
    }

    /// True for a single word that holds a digit, as identifiers do.
    boolean isToken() {
        if (isObject()) return false;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            if (bytes[i] <= ' ' && bytes[i] >= 0) return false;
            digit |= bytes[i] >= '0' && bytes[i] <= '9';
        }
        return digit;
    }

    /// The text as a whole number of up to nine digits; -1 where it is none.
    int number() {
        if (from == to || length() > 9) return -1;
        int number = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return -1;
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /// True where the text looks like a JSON object of its own.
    boolean isObject() {
        return length() > 6 && bytes[from] == '{' && bytes[to - 1] == '}';
    }

    @Override
    public String toString() {
        return new String(bytes, from, length(), StandardCharsets.UTF_8);
    }

    private int encode(char[] chars, int start, int count) {
        int at = 0;
        for (int i = start; i < start + count; i++) {
            char c = chars[i];
            if (c <= LAST_ASCII) {
                own[at++] = (byte) c;
            } else if (c <= LAST_OF_TWO_BYTES) {
                own[at++] = (byte) (0xc0 | c >> 6);
                own[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < start + count && Character.isLowSurrogate(chars[i + 1]);
                at = pair ? supplementary(Character.toCodePoint(c, chars[++i]), at) : threeBytes(Character.isSurrogate(c) ? '\ufffd' : c, at);
            }
        }
        return at;
    }

    private int threeBytes(char c, int at) {
        own[at] = (byte) (0xe0 | c >> 12);
        own[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        own[at + 2] = (byte) (0x80 | c & 0x3f);
        return at + 3;
    }

    private int supplementary(int codePoint, int at) {
        own[at] = (byte) (0xf0 | codePoint >> 18);
        own[at + 1] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        own[at + 2] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        own[at + 3] = (byte) (0x80 | codePoint & 0x3f);
        return at + 4;
    }
}
