package dev.lastseen.importers.text;

import java.util.List;

/// Where the parts of a line stand, as a [Layout] found them. One for each source.
final class LineMatch {
    static final int MAX_FIELDS = 24;

    final int[] from = new int[MAX_FIELDS];
    final int[] to = new int[MAX_FIELDS];
    int level = -1;
    int textFrom;
    int dataFrom;
    int dataTo;
    boolean timed;
    long micros;
    boolean zoned;
    String inferred = "";
    private final List<TimeReader> times;
    private int memoAt;
    private int memoEnd;

    LineMatch(List<TimeReader> times) {
        this.times = times;
    }

    void restart(boolean sawAll) {
        for (TimeReader time : times) time.restart(sawAll);
    }

    /// Forgets the line before.
    void line() {
        memoAt = -1;
    }

    void reset(int to) {
        level = -1;
        textFrom = to;
        dataFrom = 0;
        dataTo = 0;
        timed = false;
    }

    /// Reads a time at `at`; several layouts that try the same place cost one reading.
    int time(byte[] bytes, int at, int to) {
        if (at != memoAt) {
            memoAt = at;
            memoEnd = first(bytes, at, to);
        }
        timed = memoEnd >= 0;
        return memoEnd;
    }

    private int first(byte[] bytes, int at, int to) {
        for (TimeReader time : times) {
            if (!time.read(bytes, at, to)) continue;
            micros = time.micros();
            zoned = time.zoned();
            inferred = time.inferred();
            return time.end();
        }
        return -1;
    }
}
