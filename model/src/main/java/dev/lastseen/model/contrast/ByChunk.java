package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import java.util.stream.IntStream;

/// The records of all rows, ordered by the chunk in which they stand. Within a chunk the order of rows is kept, and of records within a row.
final class ByChunk {
    private final int[] sourceOf;
    private final int[] chunkOf;
    private final int[] starts;
    private final int[] records;
    private final int[] rowOf;

    private ByChunk(RecordSpace space, int entries) {
        int parts = 0;
        for (int s = 0; s < space.sources().size(); s++) parts += space.segment(s).chunkCount();
        sourceOf = new int[parts];
        chunkOf = new int[parts];
        int part = 0;
        for (int s = 0; s < space.sources().size(); s++) {
            for (int c = 0; c < space.segment(s).chunkCount(); c++, part++) {
                sourceOf[part] = s;
                chunkOf[part] = c;
            }
        }
        starts = new int[parts + 1];
        records = new int[entries];
        rowOf = new int[entries];
    }

    static ByChunk of(RecordSpace space, Rows rows) {
        var order = new ByChunk(space, rows.records());
        int[] firstPart = order.firstParts(space);
        int[] parts = new int[rows.records()];
        for (int i = 0; i < parts.length; i++) {
            int source = space.source(rows.record(i));
            parts[i] = firstPart[source] + (rows.record(i) - space.base(source)) / Chunk.CAPACITY;
            order.starts[parts[i] + 1]++;
        }
        order.fill(rows, parts);
        return order;
    }

    private int[] firstParts(RecordSpace space) {
        int[] first = new int[space.sources().size()];
        for (int s = 1; s < first.length; s++) first[s] = first[s - 1] + space.segment(s - 1).chunkCount();
        return first;
    }

    private void fill(Rows rows, int[] parts) {
        for (int p = 0; p < parts(); p++) starts[p + 1] += starts[p];
        int[] next = starts.clone();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = rows.from(row); i < rows.to(row); i++) {
                int at = next[parts[i]]++;
                records[at] = rows.record(i);
                rowOf[at] = row;
            }
        }
    }

    /// Number of chunks of all sources.
    int parts() {
        return sourceOf.length;
    }

    int source(int part) {
        return sourceOf[part];
    }

    /// Number of a chunk within its source.
    int chunk(int part) {
        return chunkOf[part];
    }

    boolean isEmpty(int part) {
        return starts[part] == starts[part + 1];
    }

    /// Index of a chunk's first entry, for [#record] and [#row].
    int from(int part) {
        return starts[part];
    }

    int to(int part) {
        return starts[part + 1];
    }

    int record(int entry) {
        return records[entry];
    }

    int row(int entry) {
        return rowOf[entry];
    }

    /// The sources that have entries, by number.
    int[] sources() {
        return IntStream.range(0, parts()).filter(part -> !isEmpty(part)).map(part -> sourceOf[part]).distinct().toArray();
    }
}
