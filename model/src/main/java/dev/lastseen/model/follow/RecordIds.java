package dev.lastseen.model.follow;

import java.util.BitSet;
import java.util.List;

/// For each record the identifiers that it carries, as (kind, value) pairs in the order of kinds: one packed table for all records.
final class RecordIds {
    private final int[] starts;
    private final short[] kinds;
    private final int[] values;

    private RecordIds(int[] starts, short[] kinds, int[] values) {
        this.starts = starts;
        this.kinds = kinds;
        this.values = values;
    }

    /// Gathers the given kinds; a value that stands twice in a record is kept once.
    static RecordIds of(List<Kind> wanted, int records) {
        int[] starts = new int[records + 1];
        for (Kind kind : wanted) {
            for (IdColumn column : kind.columns()) {
                for (int record : column.records) starts[record + 1]++;
            }
        }
        for (int r = 0; r < records; r++) starts[r + 1] += starts[r];
        short[] kinds = new short[starts[records]];
        int[] values = new int[starts[records]];
        int[] ends = starts.clone();
        for (Kind kind : wanted) {
            for (IdColumn column : kind.columns()) fill(kind.id(), column, starts, ends, kinds, values);
        }
        return compact(starts, ends, kinds, values);
    }

    private static void fill(int kind, IdColumn column, int[] starts, int[] ends, short[] kinds, int[] values) {
        for (int i = 0; i < column.records.length; i++) {
            int record = column.records[i];
            int value = column.values[i];
            boolean known = false;
            // a record seldom carries more than a few identifiers; long lists hold different ones, so looking back a little is enough
            for (int k = Math.max(starts[record], ends[record] - 16); k < ends[record] && !known; k++) known = kinds[k] == kind && values[k] == value;
            if (!known) {
                kinds[ends[record]] = (short) kind;
                values[ends[record]++] = value;
            }
        }
    }

    private static RecordIds compact(int[] starts, int[] ends, short[] kinds, int[] values) {
        int at = 0;
        for (int r = 0; r + 1 < starts.length; r++) {
            int from = starts[r];
            starts[r] = at;
            for (int k = from; k < ends[r]; k++) {
                kinds[at] = kinds[k];
                values[at++] = values[k];
            }
        }
        starts[starts.length - 1] = at;
        return new RecordIds(starts, kinds, values);
    }

    /// Ids of the kinds that any record carries.
    BitSet kinds() {
        var all = new BitSet();
        for (short kind : kinds) all.set(kind);
        return all;
    }

    int from(int record) {
        return starts[record];
    }

    int to(int record) {
        return starts[record + 1];
    }

    int kind(int entry) {
        return kinds[entry];
    }

    int value(int entry) {
        return values[entry];
    }
}
