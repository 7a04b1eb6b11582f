package dev.lastseen.importers.text;

import java.util.Arrays;

/// A text with everything variable replaced by `<>`, its blanks made single; and where in the original the variable parts and the words stand.
final class Mask {
    static final int MAX_VARIABLES = 32;
    private static final int MAX_WORDS = 128;

    final byte[] bytes;
    int length;
    final int[] from = new int[MAX_VARIABLES];
    final int[] to = new int[MAX_VARIABLES];
    int variables;
    /// For each word: where it begins in the mask, and its place in the original.
    final int[] wordAt = new int[MAX_WORDS];
    final int[] wordFrom = new int[MAX_WORDS];
    final int[] wordTo = new int[MAX_WORDS];
    int words;
    private boolean blankDue;

    Mask(int capacity) {
        bytes = new byte[capacity];
    }

    void reset() {
        length = 0;
        variables = 0;
        words = 0;
        blankDue = false;
    }

    /// The next thing stands apart from what is there.
    void blank() {
        blankDue = length > 0;
    }

    /// Takes over `source[start, end)` as it is.
    void literal(byte[] source, int start, int end) {
        open(start);
        int n = Math.min(end - start, bytes.length - length);
        System.arraycopy(source, start, bytes, length, n);
        length += n;
        close(end);
    }

    /// Puts `<>` where `start` to `end` stood.
    void variable(int start, int end) {
        open(start);
        if (length + 2 > bytes.length) return;
        bytes[length++] = '<';
        bytes[length++] = '>';
        if (variables < MAX_VARIABLES) {
            from[variables] = start;
            to[variables++] = end;
        }
        close(end);
    }

    private void open(int start) {
        if (blankDue && length < bytes.length) bytes[length++] = ' ';
        if ((blankDue || length == 0) && words < MAX_WORDS) {
            wordAt[words] = length;
            wordFrom[words++] = start;
        }
        blankDue = false;
    }

    private void close(int end) {
        if (words > 0) wordTo[words - 1] = end;
    }

    /// Index after word `i` in the mask.
    int wordEnd(int i) {
        return i + 1 < words ? wordAt[i + 1] - 1 : length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
