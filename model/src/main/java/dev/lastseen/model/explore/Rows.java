package dev.lastseen.model.explore;

import java.util.Arrays;
import java.util.BitSet;

/// Some of the records, in order of time: what a filter leaves. Immutable; rows are numbered 0 … [#size]−1.
public final class Rows {
    /// The answer where there is no such row.
    public static final int NONE = -1;

    private final TimeOrder order;
    private final int[] records;

    Rows(TimeOrder order, int[] records) {
        this.order = order;
        this.records = records;
    }

    static Rows of(TimeOrder order, BitSet chosen) {
        int[] records = new int[chosen.cardinality()];
        int n = 0;
        for (int record : order.records()) {
            if (chosen.get(record)) records[n++] = record;
        }
        return new Rows(order, records);
    }

    public int size() {
        return records.length;
    }

    public int record(int row) {
        return records[row];
    }

    /// The row of a record, or [#NONE].
    public int row(int record) {
        int at = nearest(record);
        return at < records.length && records[at] == record ? at : NONE;
    }

    /// The row of a record, else of the next one; [#size] where none follows.
    public int nearest(int record) {
        return order.lowerBound(records, order.at(record), record);
    }

    /// The first row at or after a time in microseconds since 1970 UTC; [#size] where there is none.
    public int at(long micros) {
        return order.lowerBound(records, micros, -1);
    }

    /// The next row, in steps of +1 or −1 from `row` on but without it, whose record is among `wanted`; [#NONE] where there is none.
    public int next(int row, int step, BitSet wanted) {
        for (int at = row + step; at >= 0 && at < records.length; at += step) {
            if (wanted.get(records[at])) return at;
        }
        return NONE;
    }

    /// How many rows are among `wanted`.
    public int count(BitSet wanted) {
        int count = 0;
        for (int record : records) count += wanted.get(record) ? 1 : 0;
        return count;
    }

    /// The records of rows `from` to `to`, the latter not included.
    public int[] records(int from, int to) {
        return Arrays.copyOfRange(records, from, to);
    }

    /// The records without their order.
    BitSet set() {
        var set = new BitSet();
        for (int record : records) set.set(record);
        return set;
    }
}
