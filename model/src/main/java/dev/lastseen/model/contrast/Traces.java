package dev.lastseen.model.contrast;

import dev.lastseen.model.Level;
import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;

/// For each row what its records are: when, how serious, how many, from which source.
final class Traces {
    private final RecordSpace space;
    private final Rows rows;
    private final int[] opening;
    private final int[] closing;
    private final byte[] levels;
    private final long[] times;

    private Traces(RecordSpace space, Rows rows) {
        this.space = space;
        this.rows = rows;
        opening = new int[rows.size()];
        closing = new int[rows.size()];
        levels = new byte[rows.size()];
        times = new long[rows.size()];
    }

    static Traces of(RecordSpace space, Rows rows, Clocks clocks) {
        var traces = new Traces(space, rows);
        for (int row = 0; row < rows.size(); row++) traces.read(row, clocks);
        return traces;
    }

    private void read(int row, Clocks clocks) {
        long earliest = Long.MAX_VALUE;
        long latest = Segment.NO_TIME;
        opening[row] = rows.record(rows.from(row));
        closing[row] = rows.record(rows.to(row) - 1);
        for (int i = rows.from(row); i < rows.to(row); i++) {
            long time = clocks.time(rows.record(i));
            if (time != Segment.NO_TIME && time < earliest) {
                earliest = time;
                opening[row] = rows.record(i);
            }
            if (time != Segment.NO_TIME && time >= latest) {
                latest = time;
                closing[row] = rows.record(i);
            }
        }
        times[row] = latest;
    }

    void see(int row, Level level) {
        levels[row] = (byte) Math.max(levels[row], level.ordinal());
    }

    /// The record that shows the row first.
    int opening(int row) {
        return opening[row];
    }

    /// Corrected time of the last record, in microseconds since 1970 UTC, or [Segment#NO_TIME].
    long time(int row) {
        return times[row];
    }

    /// Number of records.
    int count(int row) {
        return rows.to(row) - rows.from(row);
    }

    /// Ordinal of the most serious level.
    int level(int row) {
        return levels[row];
    }

    /// The source of the last record.
    int source(int row) {
        return space.source(closing[row]);
    }

    String sourceName(int source) {
        return space.sources().get(source).source().fileName();
    }
}
