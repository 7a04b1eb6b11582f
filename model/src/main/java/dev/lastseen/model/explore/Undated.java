package dev.lastseen.model.explore;

import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// Where records without a time stand: at the time of the record before them in their source, else of the first one that has a time.
final class Undated {
    private final int[] records;
    private final long[] times;

    private Undated(int[] records, long[] times) {
        this.records = records;
        this.times = times;
    }

    static Undated of(RecordSpace space, Clocks clocks) {
        int[] records = new int[16];
        long[] times = new long[16];
        int n = 0;
        for (int source = 0; source < space.sources().size(); source++) {
            int end = space.base(source) + space.segment(source).size();
            long neighbour = firstTime(space.base(source), end, clocks);
            for (int record = space.base(source); record < end; record++) {
                long time = clocks.time(record);
                if (time != Segment.NO_TIME) {
                    neighbour = time;
                    continue;
                }
                if (n == records.length) {
                    records = Arrays.copyOf(records, n * 2);
                    times = Arrays.copyOf(times, n * 2);
                }
                records[n] = record;
                times[n++] = neighbour;
            }
        }
        return new Undated(Arrays.copyOf(records, n), Arrays.copyOf(times, n));
    }

    private static long firstTime(int from, int to, Clocks clocks) {
        for (int record = from; record < to; record++) {
            if (clocks.time(record) != Segment.NO_TIME) return clocks.time(record);
        }
        return Long.MAX_VALUE;
    }

    /// Microseconds since 1970 UTC; [Long#MAX_VALUE] where nothing in the source has a time.
    long at(int record) {
        return times[Arrays.binarySearch(records, record)];
    }
}
