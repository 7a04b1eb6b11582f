package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.Ranges;
import dev.lastseen.model.value.WordHash;
import java.nio.charset.StandardCharsets;

/// The normal form of one identifier's spelling: angle brackets around it and the dashes of a UUID go, hex digits of ids of 16, 32 or 36 characters become
/// lower case, and a 128-bit id that is a padded 64-bit one loses its zeros. Nothing else is changed: what is merely similar stays different. Reusable; one thread.
public final class Spelling {
    private static final int UUID_LENGTH = 36;
    private final WordHash hashes = new WordHash();
    private final byte[] changed = new byte[UUID_LENGTH];
    /// Where the normal form stands: where it was written, unless something of it had to be changed.
    private byte[] bytes = changed;
    private int start;
    private int length;

    /// The normal form of a text.
    public static String normal(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        var spelling = new Spelling();
        spelling.load(written, 0, written.length);
        return spelling.text();
    }

    /// Takes the word `code` of a dictionary.
    public void load(Dictionary dictionary, int code) {
        byte[] page = dictionary.page(code);
        int from = dictionary.start(code);
        load(page, from, Dictionary.length(page, from));
    }

    /// Takes `size` bytes from `from` on, which must stay as they are until the next call.
    void load(byte[] source, int from, int size) {
        boolean bracketed = size > 2 && source[from] == '<' && source[from + size - 1] == '>';
        bytes = source;
        start = bracketed ? from + 1 : from;
        length = bracketed ? size - 2 : size;
        if (length == UUID_LENGTH && isUuid(source, start)) dropDashes();
        else if ((length == 16 || length == 32) && isHex(source, start, start + length)) lower();
    }

    private void dropDashes() {
        int n = 0;
        for (int i = start; i < start + UUID_LENGTH; i++) {
            if (bytes[i] != '-') changed[n++] = lower(bytes[i]);
        }
        take(n);
    }

    private void lower() {
        for (int i = 0; i < length; i++) changed[i] = lower(bytes[start + i]);
        take(length);
    }

    private void take(int size) {
        bytes = changed;
        start = isPadded(size) ? 16 : 0;
        length = size - start;
    }

    private boolean isPadded(int size) {
        if (size != 32) return false;
        for (int i = 0; i < 16; i++) {
            if (changed[i] != '0') return false;
        }
        return true;
    }

    /// The normal form of what was loaded last.
    public String text() {
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    int hash() {
        return hashes.of(bytes, start, start + length);
    }

    boolean same(Spelling other) {
        return length == other.length && Ranges.equal(bytes, start, other.bytes, other.start, length);
    }

    private static boolean isUuid(byte[] source, int from) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? source[from + i] != '-' : !isHexDigit(source[from + i])) return false;
        }
        return true;
    }

    private static boolean isHex(byte[] source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHexDigit(source[i])) return false;
        }
        return true;
    }

    private static boolean isHexDigit(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'F' ? (byte) (b + 32) : b;
    }
}
