package dev.lastseen.importers.text;

import java.util.List;

/// Where the parts of a line stand, as a [Layout] found them. One for each source.
final class LineMatch {
    static final int MAX_FIELDS = 24;
    private static final int MAX_STEPS = 96;

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
    /// Index after each step of the layout tried last, and how many of its steps matched.
    final int[] ends = new int[MAX_STEPS];
    int reached;
    private final TimeReader[] times;
    private int memoAt;
    private int memoEnd;

    LineMatch(List<TimeReader> times) {
        this.times = times.toArray(TimeReader[]::new);
    }

    void restart(boolean sawAll) {
        for (TimeReader time : times) time.restart(sawAll);
    }

    /// Forgets the line before.
    void line() {
        memoAt = -1;
        reached = 0;
    }

    /// Forgets what the layout before found, but for what begins both.
    void reset(int to, boolean keepTime, boolean keepLevel, boolean keepData) {
        textFrom = to;
        timed &= keepTime;
        if (!keepLevel) level = -1;
        if (!keepData) {
            dataFrom = 0;
            dataTo = 0;
        }
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
