package dev.lastseen.model.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Finds a text in bytes, eight places at a step: where the first and the last byte both fit, all are compared. Without regard to case only ASCII letters
/// have another case.
final class LiteralScan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = ONES << 7;
    private static final int CASE_BIT = 0x20;

    private final byte[] text;
    private final boolean ignoreCase;
    private final long first;
    private final long last;
    private final long firstFold;
    private final long lastFold;

    LiteralScan(String text, boolean ignoreCase) {
        this.text = (ignoreCase ? text.toLowerCase(Locale.ROOT) : text).getBytes(StandardCharsets.UTF_8);
        this.ignoreCase = ignoreCase;
        byte end = this.text[this.text.length - 1];
        first = ONES * (this.text[0] & 0xff);
        last = ONES * (end & 0xff);
        firstFold = fold(this.text[0]);
        lastFold = fold(end);
    }

    private long fold(byte b) {
        return ignoreCase && b >= 'a' && b <= 'z' ? ONES * CASE_BIT : 0;
    }

    int length() {
        return text.length;
    }

    /// The first place in `bytes[from, to)` at which the whole text stands, or -1.
    int next(byte[] bytes, int from, int to) {
        int span = text.length - 1;
        int at = from;
        for (; at + 8 + span <= to; at += 8) {
            long misses = (((long) WORDS.get(bytes, at) | firstFold) ^ first) | (((long) WORDS.get(bytes, at + span) | lastFold) ^ last);
            for (long hits = (misses - ONES) & ~misses & HIGHS; hits != 0; hits &= hits - 1) {
                int place = at + (Long.numberOfTrailingZeros(hits) >>> 3);
                if (stands(bytes, place)) return place;
            }
        }
        for (; at + span < to; at++) {
            if (stands(bytes, at)) return at;
        }
        return -1;
    }

    private boolean stands(byte[] bytes, int at) {
        if (!ignoreCase) return Arrays.equals(bytes, at, at + text.length, text, 0, text.length);
        for (int i = 0; i < text.length; i++) {
            int b = bytes[at + i];
            if (b >= 'A' && b <= 'Z') b |= CASE_BIT;
            if (b != text[i]) return false;
        }
        return true;
    }
}
