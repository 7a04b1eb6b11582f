package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// Hashes of what a record says its message is about: its fields, own and inherited, without times and without the identifiers of the message itself.
final class Likeness {
    private final RecordSpace space;
    /// By source, the columns that are left out.
    private final BitSet[] left;
    /// By source, hashes of the names of columns.
    private final long[][] names;

    /// @param own kinds whose values belong to one message each
    Likeness(RecordSpace space, Iterable<Kind> own) {
        this.space = space;
        left = new BitSet[space.sources().size()];
        names = new long[left.length][];
        for (int source = 0; source < left.length; source++) {
            Segment segment = space.segment(source);
            left[source] = identifiers(segment, own);
            names[source] = segment.columns().names().stream().mapToLong(name -> hash(name.getBytes(StandardCharsets.UTF_8))).toArray();
        }
    }

    /// @param all   of all fields
    /// @param words of those that are no numbers
    record Key(long all, long words) {}

    private static long hash(byte[] name) {
        return Hash.of(name, 0, name.length);
    }

    private BitSet identifiers(Segment segment, Iterable<Kind> own) {
        var columns = new BitSet();
        for (Kind kind : own) {
            for (IdColumn column : kind.columns()) {
                int at = segment.columns().find(column.field);
                if (at >= 0 && segment.systems().contains(space.systems().get(column.system))) columns.set(at);
            }
        }
        return columns;
    }

    Key of(int record) {
        int source = space.source(record);
        Segment segment = space.segment(source);
        int local = record - space.base(source);
        long[] sums = new long[2];
        segment.row(local, (column, code) -> add(source, column, code, sums));
        for (int column = 0; column < segment.columns().size(); column++) {
            if (segment.columns().inherited(column)) add(source, column, segment.value(local, column), sums);
        }
        return new Key(sums[0] + sums[1], sums[1]);
    }

    /// The order of fields does not count, so their hashes are added up.
    private void add(int source, int column, int code, long[] sums) {
        if (code == -1 || ValueCode.isTime(code) || left[source].get(column)) return;
        boolean number = ValueCode.isInteger(code) || ValueCode.isDecimal(code);
        sums[number ? 0 : 1] += Hash.of(names[source][column] ^ value(space.segment(source).dictionary(), code));
    }

    private static long value(Dictionary dictionary, int code) {
        if (!ValueCode.isWord(code) || code < ValueCode.FIRST_WORD) return Hash.of(code);
        int start = dictionary.start(code);
        return Hash.of(dictionary.page(code), start, start + dictionary.length(code));
    }
}
