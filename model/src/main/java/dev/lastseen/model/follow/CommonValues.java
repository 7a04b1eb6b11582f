package dev.lastseen.model.follow;

import java.util.Arrays;

/// Leaves out of an identifier column the values that name nothing in particular: a default or a placeholder that stands on more than 5 % of its records, and
/// far more often than the others do.
final class CommonValues {
    private static final double SHARE = 0.05;
    private static final int TIMES_USUAL = 20;

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
        int[] records = new int[all.records().length];
        int[] values = new int[records.length];
        int kept = 0;
        for (int i = 0; i < records.length; i++) {
            if (counts[all.values()[i]] > most) continue;
            records[kept] = all.records()[i];
            values[kept++] = all.values()[i];
        }
        return new IdColumn.Occurrences(Arrays.copyOf(records, kept), Arrays.copyOf(values, kept));
    }
}
