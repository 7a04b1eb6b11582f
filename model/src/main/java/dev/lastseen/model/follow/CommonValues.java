package dev.lastseen.model.follow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Leaves out of an identifier column the values that name nothing in particular: a default or a placeholder that stands on more than 5 % of its records, and
/// far more often than the others do. One whose records stand close together, as those of a message that is tried again and again, names something.
final class CommonValues {
    private static final double SHARE = 0.05;
    private static final int TIMES_USUAL = 20;
    /// Records that stand close together lie within so many times their number.
    private static final int CLOSE = 4;

    private int[] counts = new int[1 << 12];

    /// Reuses its memory from call to call.
    IdColumn.Occurrences without(IdColumn.Occurrences all, int valueCount) {
        int n = all.values().length;
        if (counts.length < valueCount) counts = new int[Math.max(valueCount, counts.length * 2)];
        int distinct = 0;
        int largest = 0;
        for (int value : all.values()) {
            if (counts[value]++ == 0) distinct++;
            largest = Math.max(largest, counts[value]);
        }
        double most = Math.max(SHARE * n, (double) TIMES_USUAL * n / Math.max(1, distinct));
        IdColumn.Occurrences kept = largest <= most ? all : keep(all, most);
        for (int value : all.values()) counts[value] = 0;
        return kept;
    }

    private IdColumn.Occurrences keep(IdColumn.Occurrences all, double most) {
        BitSet closely = closely(all, most);
        int[] records = new int[all.records().length];
        int[] values = new int[records.length];
        int kept = 0;
        for (int i = 0; i < records.length; i++) {
            if (counts[all.values()[i]] > most && !closely.get(all.values()[i])) continue;
            records[kept] = all.records()[i];
            values[kept++] = all.values()[i];
        }
        return new IdColumn.Occurrences(Arrays.copyOf(records, kept), Arrays.copyOf(values, kept));
    }

    /// The frequent values whose records stand close together.
    private BitSet closely(IdColumn.Occurrences all, double most) {
        Map<Integer, int[]> ends = new HashMap<>();
        for (int i = 0; i < all.values().length; i++) {
            int at = i;
            if (counts[all.values()[i]] > most) ends.computeIfAbsent(all.values()[i], _ -> new int[] {at, at})[1] = at;
        }
        var closely = new BitSet();
        ends.forEach((value, span) -> closely.set(value, span[1] - span[0] < CLOSE * counts[value]));
        return closely;
    }
}
