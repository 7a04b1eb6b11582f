package dev.lastseen.model.segment;

import java.util.Arrays;

/// Walks through the values of one column, chunk by chunk: those of a chunk stand in arrays that the next one overwrites, so nothing is called or made for a value.
/// Inherited values, too; a record with several values stands several times. One thread.
public final class Cells {
    private final Segment segment;
    private final int column;
    private final int step;
    private final int[] inherited;
    /// Where each shape holds the column for the first and the last time; -1 where it does not.
    private final int[] first;
    private final int[] last;
    private int[] records;
    private int[] codes;
    private int size;
    private int chunk;

    /// @param inherited the code that each context hands down; empty where records hold the column themselves
    Cells(Segment segment, int column, int step, int[] inherited) {
        this.segment = segment;
        this.column = column;
        this.step = step;
        this.inherited = inherited;
        records = new int[Math.min(segment.size(), Chunk.CAPACITY)];
        codes = new int[records.length];
        first = new int[segment.shapes().size()];
        last = new int[first.length];
        findPositions();
    }

    private void findPositions() {
        for (int shape = 0; shape < first.length; shape++) {
            int[] columns = segment.shapes().columns(shape);
            first[shape] = -1;
            for (int k = 0; k < columns.length; k++) {
                if (columns[k] != column) continue;
                if (first[shape] < 0) first[shape] = k;
                last[shape] = k;
            }
        }
    }

    /// Reads the next chunk; false where there is none.
    public boolean next() {
        if (chunk >= segment.chunkCount()) return false;
        if (segment.columns().inherited(column)) readInherited(segment.chunk(chunk), chunk << Chunk.BITS);
        else readOwn(segment.chunk(chunk).rows(), chunk << Chunk.BITS);
        chunk += step;
        return true;
    }

    /// Number of values in the chunk.
    public int size() {
        return size;
    }

    /// The records of the values, ascending. The array is the caller's until [#next].
    public int[] records() {
        return records;
    }

    /// The values' codes. The array is the caller's until [#next].
    public int[] codes() {
        return codes;
    }

    // fields are copied to variables because code that is compiled quickly reads a field anew each time
    private void readOwn(Chunk.Rows rows, int base) {
        int[] shapes = rows.shapes();
        int[] starts = rows.starts();
        int[] all = rows.codes();
        int[] at = first;
        int[] end = last;
        int[] toRecords = records;
        int[] toCodes = codes;
        int n = 0;
        for (int i = 0; i < shapes.length; i++) {
            int place = at[shapes[i]];
            if (place < 0) continue;
            toRecords[n] = base + i;
            toCodes[n++] = all[starts[i] + place];
            if (place == end[shapes[i]]) continue;
            n = addFurther(rows, i, base, n);
            toRecords = records;
            toCodes = codes;
        }
        size = n;
    }

    /// Adds what a record holds in the column beyond its first value, and answers how many values there are then.
    private int addFurther(Chunk.Rows rows, int i, int base, int count) {
        int[] columns = segment.shapes().columns(rows.shapes()[i]);
        int needed = count + columns.length + rows.shapes().length - i;
        if (needed > records.length) {
            records = Arrays.copyOf(records, needed * 2);
            codes = Arrays.copyOf(codes, needed * 2);
        }
        int n = count;
        for (int k = first[rows.shapes()[i]] + 1; k < columns.length; k++) {
            if (columns[k] != column) continue;
            records[n] = base + i;
            codes[n++] = rows.codes()[rows.starts()[i] + k];
        }
        return n;
    }

    private void readInherited(Chunk from, int base) {
        int[] contexts = from.kinds().contexts();
        int[] effective = inherited;
        int n = 0;
        for (int i = 0; i < contexts.length; i++) {
            if (contexts[i] < 0 || effective[contexts[i]] == -1) continue;
            records[n] = base + i;
            codes[n++] = effective[contexts[i]];
        }
        size = n;
    }
}
