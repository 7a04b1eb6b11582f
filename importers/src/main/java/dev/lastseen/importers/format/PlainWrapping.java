package dev.lastseen.importers.format;

import dev.lastseen.model.segment.Segment;

/// A wrapping that stands before the line inside and changes nothing in it.
abstract class PlainWrapping implements Wrapping {
    static final int NONE = -1;
    private byte[] bytes = {};
    private int from;
    private int to;

    @Override
    public final boolean unwrap(byte[] line, int start, int end) {
        int inside = inside(line, start, end);
        if (inside < 0) return false;
        bytes = line;
        from = inside;
        to = end;
        return true;
    }

    /// Where the line inside begins, or [#NONE].
    abstract int inside(byte[] line, int start, int end);

    @Override
    public final byte[] bytes() {
        return bytes;
    }

    @Override
    public final int from() {
        return from;
    }

    @Override
    public final int to() {
        return to;
    }

    @Override
    public long micros() {
        return Segment.NO_TIME;
    }

    @Override
    public String system() {
        return "";
    }

    @Override
    public boolean partial() {
        return false;
    }

    /// Index of the first blank or tab at or after `at`; `end` where there is none.
    static int blank(byte[] line, int at, int end) {
        int i = at;
        while (i < end && line[i] != ' ' && line[i] != '\t') i++;
        return i;
    }
}
