package dev.lastseen.model.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongSortTest {
    private static void sortsLikeTheLibrary(int n, LongUnaryOperator numbers) {
        long[] mine = LongStream.range(0, n).map(numbers).toArray();
        long[] expected = mine.clone();
        Arrays.sort(expected);
        LongSort.sort(mine);
        assertArrayEquals(expected, mine);
    }

    @Test
    void sortsFewAndMany() {
        var random = new Random(1);
        for (int n : new int[] {0, 1, 2, 255, 256, 257, 5_000}) sortsLikeTheLibrary(n, _ -> random.nextLong(1_000_000));
    }

    @Test
    void sortsNumbersOfEitherSignAndAnyWidth() {
        var random = new Random(2);
        for (int bits = 1; bits < 63; bits++) {
            long bound = 1L << bits;
            sortsLikeTheLibrary(300, _ -> random.nextLong(-bound, bound));
        }
    }

    @Test
    void sortsNumbersThatLieFurtherApartThanALongHolds() {
        var random = new Random(3);
        sortsLikeTheLibrary(1_000, i -> i == 5 ? Long.MIN_VALUE : i == 6 ? Long.MAX_VALUE : random.nextLong());
    }

    @Test
    void leavesSortedNumbersAndEqualOnesAsTheyAre() {
        sortsLikeTheLibrary(1_000, i -> i / 3);
        sortsLikeTheLibrary(1_000, _ -> 7);
    }

    @Test
    void sortsOnlyTheFirst() {
        long[] values = LongStream.range(0, 600).map(i -> 600 - i).toArray();
        LongSort.sort(values, 500);
        long[] expected = LongStream.concat(LongStream.rangeClosed(101, 600), LongStream.iterate(100, i -> i - 1).limit(100)).toArray();
        assertArrayEquals(expected, values);
    }
}
