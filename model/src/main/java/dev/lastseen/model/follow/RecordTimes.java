package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// The corrected times of all records of one system, ascending, as far as its evidence is whole.
final class RecordTimes {
    private RecordTimes() {}

    static long[] of(RecordSpace space, Clocks clocks, int system) {
        long end = wholeUntil(space, clocks, system);
        long[] times = new long[1024];
        int n = 0;
        for (int r = 0; r < space.size(); r++) {
            if (space.system(r) != system) continue;
            long time = clocks.time(r);
            if (time == Segment.NO_TIME || time > end) continue;
            if (n == times.length) times = Arrays.copyOf(times, n * 2);
            times[n++] = time;
        }
        times = Arrays.copyOf(times, n);
        Arrays.sort(times);
        return times;
    }

    /// Where one of several sources written side by side is incomplete, the system is known only up to its end: afterwards a part of it is out of sight.
    /// A part that was followed by another one, as in rotation, costs nothing.
    private static long wholeUntil(RecordSpace space, Clocks clocks, int system) {
        long end = Long.MAX_VALUE;
        for (int s = 0; s < space.sources().size(); s++) {
            if (space.sources().get(s).source().incomplete().isEmpty()) continue;
            long[] mine = span(space, clocks, system, s);
            for (int other = 0; other < space.sources().size(); other++) {
                if (other == s) continue;
                long[] theirs = span(space, clocks, system, other);
                boolean sideBySide = theirs[0] < mine[1] && theirs[1] > mine[1] && mine[0] <= mine[1];
                if (sideBySide) end = Math.min(end, mine[1]);
            }
        }
        return end;
    }

    private static long[] span(RecordSpace space, Clocks clocks, int system, int source) {
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
