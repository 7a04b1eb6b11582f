package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The normal form of one identifier's spelling: angle brackets around it and the dashes of a UUID go, hex digits of ids of 16, 32 or 36 characters become
/// lower case, and a 128-bit id that is a padded 64-bit one loses its zeros. Nothing else is changed: what is merely similar stays different. Reusable; one thread.
public final class Spelling {
    private static final int UUID_LENGTH = 36;
    private byte[] bytes = new byte[64];
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
        load(dictionary.page(code), dictionary.start(code), dictionary.length(code));
    }

    void load(byte[] source, int start, int size) {
        int from = start;
        int to = start + size;
        if (size > 2 && source[from] == '<' && source[to - 1] == '>') {
            from++;
            to--;
        }
        if (bytes.length < to - from) bytes = new byte[(to - from) * 2];
        length = to - from;
        if (length == UUID_LENGTH && isUuid(source, from)) {
            length = 0;
            for (int i = from; i < to; i++) {
                if (source[i] != '-') bytes[length++] = lower(source[i]);
            }
        } else if ((length == 16 || length == 32) && isHex(source, from, to)) {
            for (int i = 0; i < length; i++) bytes[i] = lower(source[from + i]);
        } else {
            System.arraycopy(source, from, bytes, 0, length);
            return;
        }
        dropPadding();
    }

    private void dropPadding() {
        if (length != 32) return;
        for (int i = 0; i < 16; i++) {
            if (bytes[i] != '0') return;
        }
        System.arraycopy(bytes, 16, bytes, 0, 16);
        length = 16;
    }

    /// The normal form of what was loaded last.
    public String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    long hash() {
        return Hash.of(bytes, 0, length);
    }

    boolean same(Spelling other) {
        return Arrays.equals(bytes, 0, length, other.bytes, 0, other.length);
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
