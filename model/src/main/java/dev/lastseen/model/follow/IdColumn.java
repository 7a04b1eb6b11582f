package dev.lastseen.model.follow;

/// An identifier-like column: one field of one system, over all its sources.
///
/// Occurrences are parallel arrays in order of records. `values` are numbers of the [ValueTable] at first; once kinds are known they are numbers within the kind.
final class IdColumn {
    final int system;
    final String field;
    final int[] records;
    final int[] values;
    /// Distinct value numbers, in order of first appearance, and the earliest time of each ([dev.lastseen.model.segment.Segment#NO_TIME] where undated).
    final int[] distinct;
    final long[] firstTimes;
    /// True where chance alone could make such values equal: short words and whole numbers.
    final boolean weak;

    IdColumn(int system, String field, Occurrences occurrences, Distinct distinct, boolean weak) {
        this.system = system;
        this.field = field;
        this.records = occurrences.records();
        this.values = occurrences.values();
        this.distinct = distinct.values();
        this.firstTimes = distinct.firstTimes();
        this.weak = weak;
    }

    /// True where both stand in the same records of one system, mostly with different values.
    boolean contradicts(IdColumn other) {
        if (system != other.system) return false;
        int same = 0;
        int different = 0;
        for (int i = 0, k = 0; i < records.length && k < other.records.length;) {
            if (records[i] < other.records[k]) {
                i++;
            } else if (records[i] > other.records[k]) {
                k++;
            } else if (values[i++] == other.values[k++]) {
                same++;
            } else {
                different++;
            }
        }
        return different > same;
    }

    record Occurrences(int[] records, int[] values) {}

    record Distinct(int[] values, long[] firstTimes) {}
}
