package dev.lastseen.importers.format;

import dev.lastseen.model.Incomplete;

/// The account of a JSON source's bytes: a record reaches from its first brace to its last, broken ranges are rejected, and the rest
/// (brackets, commas, enclosing objects, line ends) is blank.
final class JsonAccount {
    private static final int LONGEST_REASON = 160;

    private final Reading reading;
    private long told;
    private long lastEnd;

    JsonAccount(Reading reading) {
        this.reading = reading;
    }

    /// Counts a record. Records that stand inside one another, as the items in the body of an exchange do, are counted once.
    void record(long from, long to) {
        long fresh = to - Math.max(from, lastEnd);
        if (fresh <= 0) return;
        reading.recordBytes(fresh);
        told += fresh;
        lastEnd = to;
    }

    /// Where the last record ended.
    long lastEnd() {
        return lastEnd;
    }

    void rejected(long line, long from, long to, String reason) {
        if (to <= from) return;
        reading.rejected(line, from, to - from, shorten(reason));
        told += to - from;
    }

    /// The source breaks off at `line`.
    void cut(long line, String reason) {
        reading.incomplete(new Incomplete(Incomplete.Cause.CUT, line, shorten(reason)));
    }

    /// All `total` bytes have been seen.
    void finish(long total) {
        if (total > told) reading.blank(total - told);
    }

    private static String shorten(String reason) {
        String line = reason.lines().findFirst().orElse(reason);
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON - 1) + "…";
    }
}
