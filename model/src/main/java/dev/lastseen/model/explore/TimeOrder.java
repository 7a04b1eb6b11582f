package dev.lastseen.model.explore;

import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// All records in one order: by corrected time, equal times by their numbers. A record without a time stands with its neighbour in the source, so that a stack
/// trace stays with its cause; sources without any time come last. Immutable.
final class TimeOrder {
    private final Clocks clocks;
    private final Undated undated;
    private final int[] records;

    TimeOrder(RecordSpace space, Clocks clocks) {
        this.clocks = clocks;
        undated = Undated.of(space, clocks);
        int[] all = new int[space.size()];
        Arrays.setAll(all, record -> record);
        records = new MergeSort(this::at).sorted(all);
    }

    /// Records by position. Not to be written.
    int[] records() {
        return records;
    }

    /// The time by which a record is ordered, in microseconds since 1970 UTC; [Long#MAX_VALUE] where its source has none.
    long at(int record) {
        long time = clocks.time(record);
        return time == Segment.NO_TIME ? undated.at(record) : time;
    }

    /// The first of `rows`, which are in this order, that does not come before `record` at `time`.
    int lowerBound(int[] rows, long time, int record) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            long at = at(rows[middle]);
            if (at < time || at == time && rows[middle] < record) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
