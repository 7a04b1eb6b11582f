package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GapFinderTest {
    private static long[] every(long step, long from, long to) {
        return LongStream.iterate(from, t -> t < to, t -> t + step).toArray();
    }

    private static long[] both(long[] a, long[] b) {
        return LongStream.concat(LongStream.of(a), LongStream.of(b)).sorted().toArray();
    }

    @Test
    void pauseInWhichManyWereDueAndNoneCameIsAGap() {
        long[] times = both(every(10, 0, 1000), every(10, 2000, 3000));
        assertArrayEquals(new long[] {990}, new GapFinder(times, every(10, 1000, 2000), 200).gapStarts());
    }

    @Test
    void pauseInWhichNothingWasDueIsNone() {
        long[] times = both(every(10, 0, 1000), every(10, 2000, 3000));
        assertArrayEquals(new long[0], new GapFinder(times, new long[] {1500}, 200).gapStarts());
    }

    @Test
    void lossesBetweenRecordsThatKeepComingAreNoGap() {
        assertArrayEquals(new long[0], new GapFinder(every(10, 0, 3000), every(10, 1000, 2000), 200).gapStarts());
    }

    @Test
    void systemThatLosesMostMessagesHasNoGapForAFewMore() {
        long[] times = both(every(10, 0, 1000), every(10, 1100, 2000));
        assertArrayEquals(new long[0], new GapFinder(times, both(every(10, 0, 1000), every(10, 1000, 2000)), 20).gapStarts());
    }
}
