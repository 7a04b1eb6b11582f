package dev.lastseen.model.value;

import java.util.Arrays;

/// Sorts whole numbers, ascending: by their digits of eleven bits, the lowest first (LSD radix sort), as far as the numbers differ. In code that is compiled quickly,
/// 70,000 times take 2 ms so, and 8 with [Arrays#sort(long[])], whose ten methods would have to be compiled as well.
public final class LongSort {
    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;
    /// Fewer are sorted by comparing them.
    private static final int FEW = 256;

    private LongSort() {}

    public static void sort(long[] values) {
        sort(values, values.length);
    }

    /// Sorts the first `n`.
    public static void sort(long[] values, int n) {
        if (n < FEW) {
            Arrays.sort(values, 0, n);
            return;
        }
        long least = values[0];
        long greatest = least;
        boolean sorted = true;
        for (int i = 1; i < n; i++) {
            long value = values[i];
            sorted &= values[i - 1] <= value;
            if (value < least) least = value;
            if (value > greatest) greatest = value;
        }
        if (sorted) return;
        if (greatest - least < 0) Arrays.sort(values, 0, n); // they lie too far apart to be counted from the least
        else byDigits(values, n, least, 64 - Long.numberOfLeadingZeros(greatest - least));
    }

    private static void byDigits(long[] values, int n, long least, int bits) {
        int[] places = new int[DIGITS];
        long[] from = values;
        long[] to = new long[n];
        for (int shift = 0; shift < bits; shift += DIGIT) {
            place(from, n, least, shift, places);
            for (int i = 0; i < n; i++) to[places[(int) (from[i] - least >>> shift) & DIGITS - 1]++] = from[i];
            long[] done = to;
            to = from;
            from = done;
        }
        int passes = (bits + DIGIT - 1) / DIGIT;
        if (passes % 2 == 1) System.arraycopy(from, 0, values, 0, n);
    }

    /// Finds where the numbers of each digit begin.
    private static void place(long[] values, int n, long least, int shift, int[] places) {
        Arrays.fill(places, 0);
        for (int i = 0; i < n; i++) places[(int) (values[i] - least >>> shift) & DIGITS - 1]++;
        int at = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = places[digit];
            places[digit] = at;
            at += count;
        }
    }
}
