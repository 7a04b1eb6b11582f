package dev.lastseen.model.search;

import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;

/// Tells at which record of a segment a byte stands. Records are in order of their offsets.
final class RecordRanges {
    private final Segment segment;
    private final long sourceSize;

    /// @param sourceSize decoded bytes of the source, to guess where to look first
    RecordRanges(Segment segment, long sourceSize) {
        this.segment = segment;
        this.sourceSize = Math.max(1, sourceSize);
    }

    /// The first record that begins after byte `offset`; the number of records where there is none.
    int firstAfter(long offset) {
        if (segment.size() == 0) return 0;
        int number = chunkOf(offset);
        long[] offsets = segment.chunk(number).place().offsets();
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) low = middle + 1;
            else high = middle;
        }
        return number * Chunk.CAPACITY + low;
    }

    /// The last chunk whose first record begins at or before `offset`; found from a guess, so that few chunks are read.
    private int chunkOf(long offset) {
        int last = segment.chunkCount() - 1;
        int number = (int) Math.min(last, Math.max(0, (long) ((double) offset / sourceSize * (last + 1))));
        while (number > 0 && first(number) > offset) number--;
        while (number < last && first(number + 1) <= offset) number++;
        return number;
    }

    private long first(int chunk) {
        return segment.chunk(chunk).place().offsets()[0];
    }

    long end(int record) {
        return segment.offset(record) + segment.length(record);
    }
}
