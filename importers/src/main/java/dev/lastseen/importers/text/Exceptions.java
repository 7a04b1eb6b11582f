package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;
import java.util.List;

/// Finds in the lines that continue a record those that name what was thrown: `java.io.IOException: No space left on device`, `Caused by: …`, the last line of a
/// Python traceback, `panic: …`. They become the field [#FIELD] of the record, because the first line of a record often says only that something failed.
final class Exceptions {
    static final String FIELD = "exception";
    /// Of the causes of one record, so many are kept.
    private static final int MOST = 4;
    private static final int LONGEST_NAME = 120;
    private static final byte[] CAUSED_BY = Ascii.bytes("Caused by: ");
    private static final List<byte[]> ENDINGS = List.of(Ascii.bytes("Error"), Ascii.bytes("Exception"), Ascii.bytes("Throwable"), Ascii.bytes("error"), Ascii.bytes("panic"));

    private final SegmentBuilder out;
    private int column = -1;
    private int kept;

    Exceptions(SegmentBuilder out) {
        this.out = out;
    }

    /// @param number of the line among those that continue the record, from 1
    void read(byte[] bytes, int start, int to, int number) {
        if (number == 1) kept = 0;
        int from = Ascii.skipBlanks(bytes, start, to);
        if (Ascii.startsWith(bytes, from, to, CAUSED_BY)) from += CAUSED_BY.length;
        if (kept == MOST || !namesOne(bytes, from, to)) return;
        kept++;
        if (column < 0) column = out.column(FIELD);
        out.word(column, bytes, from, to);
    }

    /// True where the line is a name that ends like those of errors, and perhaps what it says after a colon.
    private static boolean namesOne(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && isNamePart(bytes[end])) end++;
        if (end == from || end - from > LONGEST_NAME || end < to && bytes[end] != ':') return false;
        for (byte[] ending : ENDINGS) {
            if (endsWith(bytes, from, end, ending)) return true;
        }
        return false;
    }

    private static boolean isNamePart(byte b) {
        return Ascii.isName(b) || b == '$';
    }

    private static boolean endsWith(byte[] bytes, int from, int end, byte[] ending) {
        return end - from >= ending.length && Ascii.startsWith(bytes, end - ending.length, end, ending);
    }
}
