package dev.lastseen.importers.format;

import java.util.Arrays;

/// Splits a row into cells (RFC 4180): cells between delimiters, those in quotes may hold delimiters, line ends and doubled quotes. Holds the row split last.
final class CsvCells {
    /// How splitting went.
    enum Split {
        WHOLE,
        /// The row ends inside quotes: it goes on in the next line, or a quote is astray.
        OPEN,
        /// Something follows a closing quote.
        MALFORMED
    }

    private final byte delimiter;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private boolean[] doubled = new boolean[32];
    private int count;
    private byte[] unescaped = new byte[256];

    CsvCells(byte delimiter) {
        this.delimiter = delimiter;
    }

    Split split(byte[] bytes, int start, int end) {
        count = 0;
        int at = start;
        while (true) {
            if (at < end && bytes[at] == '"') {
                int close = close(bytes, at + 1, end);
                if (close < 0) {
                    add(at + 1, end, false);
                    return Split.OPEN;
                }
                at = close + 1;
                if (at < end && bytes[at] != delimiter) return Split.MALFORMED;
            } else {
                int cell = at;
                while (at < end && bytes[at] != delimiter) at++;
                add(cell, at, false);
            }
            if (at >= end) return Split.WHOLE;
            at++;
        }
    }

    /// Index of the quote that closes the cell beginning at `cell`, or -1.
    private int close(byte[] bytes, int cell, int end) {
        boolean twice = false;
        for (int i = cell; i < end; i++) {
            if (bytes[i] != '"') continue;
            if (i + 1 < end && bytes[i + 1] == '"') {
                twice = true;
                i++;
            } else {
                add(cell, i, twice);
                return i;
            }
        }
        return -1;
    }

    private void add(int cellFrom, int cellTo, boolean twice) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            doubled = Arrays.copyOf(doubled, count * 2);
        }
        from[count] = cellFrom;
        to[count] = cellTo;
        doubled[count++] = twice;
    }

    int count() {
        return count;
    }

    int from(int cell) {
        return from[cell];
    }

    int to(int cell) {
        return to[cell];
    }

    /// True where quotes are doubled inside the cell, so that its value must be taken from [#unescape].
    boolean escaped(int cell) {
        return doubled[cell];
    }

    /// Writes the cell's value into memory that is valid until the next call; answers its length.
    int unescape(byte[] bytes, int cell) {
        if (unescaped.length < to[cell] - from[cell]) unescaped = new byte[to[cell] - from[cell]];
        int n = 0;
        for (int i = from[cell]; i < to[cell]; i++) {
            unescaped[n++] = bytes[i];
            if (bytes[i] == '"') i++;
        }
        return n;
    }

    byte[] unescaped() {
        return unescaped;
    }
}
