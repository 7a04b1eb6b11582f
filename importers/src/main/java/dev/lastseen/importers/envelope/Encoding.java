package dev.lastseen.importers.envelope;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The charset of a text, told by its first bytes.
///
/// @param charset how to decode it
/// @param skipped bytes of a byte-order mark that are not text and are dropped before decoding
/// @param bomSize bytes of a byte-order mark that stay in the decoded bytes
/// @param note    what a reader must know; empty for nothing
record Encoding(Charset charset, int skipped, int bomSize, String note) {
    private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, 0, "");

    static Encoding of(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, 0, 3, "");
        }
        if (startsWith(head, 0xff, 0xfe)) return new Encoding(StandardCharsets.UTF_16LE, 2, 0, "");
        if (startsWith(head, 0xfe, 0xff)) return new Encoding(StandardCharsets.UTF_16BE, 2, 0, "");
        return unmarked(head);
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    String name() {
        return charset.name().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xff) == first && (head[1] & 0xff) == second;
    }

    private static Encoding unmarked(byte[] head) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            if (head[i] == 0) evenZeros++;
            if (head[i + 1] == 0) oddZeros++;
        }
        int pairs = head.length / 2;
        if (pairs >= 4 && oddZeros > pairs * 0.7 && evenZeros == 0) return guessed(StandardCharsets.UTF_16LE);
        if (pairs >= 4 && evenZeros > pairs * 0.7 && oddZeros == 0) return guessed(StandardCharsets.UTF_16BE);
        return evenZeros + oddZeros > 0 ? UTF_8 : eightBit(head);
    }

    private static Encoding guessed(Charset charset) {
        return new Encoding(charset, 0, 0, "read as " + charset.name() + ", which no byte-order mark states");
    }

    /// Text whose high bytes are mostly no UTF-8 is taken for the western code page; a few broken characters are not.
    private static Encoding eightBit(byte[] head) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] >= 0) continue;
            int length = sequence(head, i);
            if (length > 1) whole++;
            if (length == 0) broken++;
            i += Math.max(0, length - 1);
        }
        if (broken == 0) return UTF_8;
        if (whole >= broken) return new Encoding(StandardCharsets.UTF_8, 0, 0, "some bytes are not valid UTF-8");
        return new Encoding(Charset.forName("windows-1252"), 0, 0, "not UTF-8: read as windows-1252");
    }

    /// Length of the UTF-8 sequence at `i`, 0 where there is none, 1 where the head ends within it.
    private static int sequence(byte[] head, int i) {
        int lead = head[i] & 0xff;
        int length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k == head.length) return 1;
            if ((head[i + k] & 0xc0) != 0x80) return 0;
        }
        return length;
    }
}
