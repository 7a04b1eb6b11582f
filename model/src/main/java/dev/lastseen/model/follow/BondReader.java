package dev.lastseen.model.follow;

import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.IntPack;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what a [BondWriter] wrote.
final class BondReader {
    private final ByteReader in;
    private final RecordSpace space;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Kind> linked = new ArrayList<>();

    /// @param in behind the digest
    BondReader(ByteReader in, RecordSpace space) {
        this.in = in;
        this.space = space;
    }

    Bonds bonds() {
        var values = values();
        var wholeOf = wholeOf();
        for (int n = in.count(); n > 0; n--) kind(values.size());
        var ids = RecordIds.of(linked, space.size());
        return new Bonds(values, wholeOf, kinds, ids, in.count() == 0 ? null : followed(ids));
    }

    private Bonds.Followed followed(RecordIds ids) {
        Kind kind = kinds.get(in.count());
        var resolution = resolution(kind, ids);
        return new Bonds.Followed(kind, resolution, Messages.of(ints(), kind.size()));
    }

    private int[] ints() {
        return IntPack.readAll(in);
    }

    private ValueTable values() {
        int[] sources = ints();
        int[] codes = ints();
        long[] spellings = new long[codes.length];
        Arrays.setAll(spellings, number -> (long) sources[number] << 32 | codes[number] & 0xffff_ffffL);
        return ValueTable.of(space, spellings);
    }

    private Map<Integer, Integer> wholeOf() {
        int[] beginnings = ints();
        int[] wholes = ints();
        Map<Integer, Integer> wholeOf = new HashMap<>();
        for (int i = 0; i < beginnings.length; i++) wholeOf.put(beginnings[i], wholes[i]);
        return wholeOf;
    }

    private void kind(int valueCount) {
        int id = in.count();
        String name = in.text();
        int[] numbers = ints();
        int flags = in.count();
        var columns = new ArrayList<IdColumn>();
        int[] seen = new int[valueCount];
        for (int n = in.count(); n > 0; n--) columns.add(column(numbers, seen, n));
        var kind = new Kind(id, name, columns, numbers, (flags & 1) != 0);
        kinds.add(kind);
        if ((flags & 2) != 0) linked.add(kind);
    }

    /// @param seen  by number of a value: the last mark that met it
    /// @param mark  not used before with `seen`
    private IdColumn column(int[] numbers, int[] seen, int mark) {
        int system = in.count();
        String field = in.text();
        boolean weak = in.count() == 1;
        int[] records = in.count() == 1 ? stretch(in.count(), in.count()) : ints();
        int[] values = ints();
        return new IdColumn(system, field, new IdColumn.Occurrences(records, values), distinct(values, numbers, seen, mark), weak);
    }

    private static int[] stretch(int first, int count) {
        int[] records = new int[count];
        for (int i = 0; i < count; i++) records[i] = first + i;
        return records;
    }

    /// The distinct values in order of first appearance; when each came first matters only while kinds are sought.
    private static IdColumn.Distinct distinct(int[] values, int[] numbers, int[] seen, int mark) {
        var distinct = new Ints();
        for (int value : values) {
            if (seen[numbers[value]] == mark) continue;
            seen[numbers[value]] = mark;
            distinct.add(numbers[value]);
        }
        long[] unknown = new long[distinct.size()];
        Arrays.fill(unknown, Segment.NO_TIME);
        return new IdColumn.Distinct(distinct.toArray(), unknown);
    }

    private Resolution resolution(Kind followed, RecordIds ids) {
        int[][] owners = new int[kinds.size()][];
        int[] distance = new int[kinds.size()];
        for (Kind kind : kinds) {
            distance[kind.id()] = in.count();
            if (distance[kind.id()] > 0) owners[kind.id()] = ints();
        }
        return new Resolution(followed, ids, owners, distance);
    }
}
