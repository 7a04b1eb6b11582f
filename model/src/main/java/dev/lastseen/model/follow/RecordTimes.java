package dev.lastseen.model.follow;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// The corrected times of all records by system, ascending, as far as the system's evidence is whole.
final class RecordTimes {
    private final RecordSpace space;
    private final Clocks clocks;
    private final long[][] times;

    RecordTimes(RecordSpace space, Clocks clocks) {
        this.space = space;
        this.clocks = clocks;
        int[] counts = new int[space.systemCount()];
        each(r -> counts[space.system(r)]++);
        times = new long[counts.length][];
        for (int s = 0; s < counts.length; s++) times[s] = new long[counts[s]];
        each(r -> times[space.system(r)][--counts[space.system(r)]] = clocks.time(r));
        for (long[] one : times) LongSort.sort(one);
    }

    /// All records with a time but those of excerpts: what an excerpt leaves out may have happened all the same, so it covers nothing.
    private void each(IntConsumer use) {
        for (int source = 0; source < space.sources().size(); source++) {
            if (space.sources().get(source).source().incomplete().filter(end -> end.cause() == Incomplete.Cause.EXCERPT).isPresent()) continue;
            int end = space.base(source) + space.segment(source).size();
            for (int r = space.base(source); r < end; r++) {
                if (space.time(r) != Segment.NO_TIME) use.accept(r);
            }
        }
    }

    /// The times of a system (a number of the [RecordSpace]).
    long[] of(int system) {
        long end = wholeUntil(system);
        long[] all = times[system];
        int n = all.length;
        while (n > 0 && all[n - 1] > end) n--;
        return n == all.length ? all : Arrays.copyOf(all, n);
    }

    /// Where one of several sources written side by side is incomplete, the system is known only up to its end: afterwards a part of it is out of sight.
    /// A part that was followed by another one, as in rotation, costs nothing.
    private long wholeUntil(int system) {
        long end = Long.MAX_VALUE;
        for (int s = 0; s < space.sources().size(); s++) {
            if (space.sources().get(s).source().incomplete().isEmpty()) continue;
            long[] mine = span(system, s);
            for (int other = 0; other < space.sources().size(); other++) {
                if (other == s) continue;
                long[] theirs = span(system, other);
                boolean sideBySide = theirs[0] < mine[1] && theirs[1] > mine[1] && mine[0] <= mine[1];
                if (sideBySide) end = Math.min(end, mine[1]);
            }
        }
        return end;
    }

    private long[] span(int system, int source) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int r = space.base(source); r < space.base(source) + space.segment(source).size(); r++) {
            long time = space.system(r) == system ? clocks.time(r) : Segment.NO_TIME;
            if (time == Segment.NO_TIME) continue;
            first = Math.min(first, time);
            last = Math.max(last, time);
        }
        return new long[] {first, last};
    }
}
