package dev.lastseen.model.follow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Leaves out of an identifier column the values that name nothing in particular: a default or a placeholder that stands on more than 5 % of its records, and
/// far more often than the others do. One that begins late or ends early, as a message that is tried again and again, names something.
final class CommonValues {
    private static final double SHARE = 0.05;
    private static final int TIMES_USUAL = 20;
    /// Of a placeholder, which stands everywhere, the first record lies in this part of the column's and the last as near to the end: of twenty all miss it once in a hundred columns.
    private static final double EDGE = 0.2;

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
        BitSet partly = partly(all, most);
        int[] records = new int[all.records().length];
        int[] values = new int[records.length];
        int kept = 0;
        for (int i = 0; i < records.length; i++) {
            if (counts[all.values()[i]] > most && !partly.get(all.values()[i])) continue;
            records[kept] = all.records()[i];
            values[kept++] = all.values()[i];
        }
        return new IdColumn.Occurrences(Arrays.copyOf(records, kept), Arrays.copyOf(values, kept));
    }

    /// The frequent values that do not stand everywhere.
    private BitSet partly(IdColumn.Occurrences all, double most) {
        Map<Integer, int[]> ends = new HashMap<>();
        for (int i = 0; i < all.values().length; i++) {
            int at = i;
            if (counts[all.values()[i]] > most) ends.computeIfAbsent(all.values()[i], _ -> new int[] {at, at})[1] = at;
        }
        var partly = new BitSet();
        ends.forEach((value, span) -> partly.set(value, span[0] > EDGE * all.values().length || span[1] < (1 - EDGE) * all.values().length));
        return partly;
    }
}
