package dev.lastseen.model.lineage;

import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts values that many records bear, by column, and keeps the records where a column holds few of them.
final class Tallies {
    private static final int SPREAD = 0x9E37_79B9;
    private static final int FEW = 4;

    /// Column, then code, plus one in the top half so that none is 0; parallel to the arrays below.
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[keys.length];
    private int[] @Nullable [] records = new int[keys.length][];
    private int size;

    /// The records of one column that bear a value.
    ///
    /// @param records ascending; none where there are more than [Bearers#MOST]
    record Tally(int column, int[] records) {
        private int first() {
            return records.length == 0 ? -1 : records[0];
        }
    }

    void add(int record, int column, int code) {
        int slot = slot(column + 1L << Integer.SIZE | code & 0xffff_ffffL);
        int n = counts[slot]++;
        if (n < Bearers.MOST) put(slot, n, record);
        else if (n == Bearers.MOST) records[slot] = null; // nobody will ask which
    }

    private void put(int slot, int n, int record) {
        int[] known = records[slot];
        if (known == null) known = new int[FEW];
        if (n == known.length) known = Arrays.copyOf(known, n * 2);
        known[n] = record;
        records[slot] = known;
    }

    private int slot(long key) {
        int slot = home(key);
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.length - 1;
        if (keys[slot] == key) return slot;
        if (++size * 2 > keys.length) {
            grow();
            return slot(key);
        }
        keys[slot] = key;
        return slot;
    }

    private int home(long key) {
        return ((int) key * SPREAD ^ (int) (key >>> Integer.SIZE) * SPREAD >>> 7) >>> 4 & keys.length - 1;
    }

    private void grow() {
        long[] before = keys;
        int[] countsBefore = counts;
        int[] @Nullable [] recordsBefore = records;
        keys = new long[before.length * 2];
        counts = new int[keys.length];
        records = new int[keys.length][];
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 0) continue;
            int slot = home(before[i]);
            while (keys[slot] != 0) slot = slot + 1 & keys.length - 1;
            keys[slot] = before[i];
            counts[slot] = countsBefore[i];
            records[slot] = recordsBefore[i];
        }
    }

    /// By code, the columns where a value does not stand too often, in order of their first record. Values that no column is left for are left out.
    Map<Integer, List<Tally>> few(Segment segment, Usual usual) {
        Map<Integer, List<Tally>> few = new HashMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            int column = (int) (keys[slot] >>> Integer.SIZE) - 1;
            if (column < 0 || usual.isExceeded(column, counts[slot])) continue;
            int[] known = records[slot];
            few.computeIfAbsent((int) keys[slot], _ -> new ArrayList<>()).add(new Tally(column, known == null ? new int[0] : Arrays.copyOf(known, counts[slot])));
        }
        few.values().forEach(tallies -> tallies.sort(Comparator.comparing((Tally tally) -> segment.columns().inherited(tally.column())).thenComparingInt(Tally::first)));
        return few;
    }
}
