package dev.lastseen.model.segment;

import java.util.Arrays;
import java.util.function.Supplier;

/// Keeps some pages of words at hand, as each of a source's values is compared with a word or two. One thread.
final class RecentPages {
    /// A power of two. Words come again soon or are the source's commonest, which stand in its first pages.
    private static final int KEPT = 32;

    private final byte[][] pages = new byte[KEPT][];
    private final int[] numbers = new int[KEPT];

    RecentPages() {
        Arrays.fill(numbers, -1);
    }

    byte[] get(int number, Supplier<byte[]>[] all) {
        int slot = number & KEPT - 1;
        if (numbers[slot] != number) {
            numbers[slot] = number;
            pages[slot] = all[number].get();
        }
        return pages[slot];
    }

    /// Page `number` is another array from now on.
    void forget(int number) {
        int slot = number & KEPT - 1;
        if (numbers[slot] == number) numbers[slot] = -1;
    }
}
