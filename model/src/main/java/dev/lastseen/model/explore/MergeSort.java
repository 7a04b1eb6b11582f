package dev.lastseen.model.explore;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Sorts numbers by a key without an object a number. What is sorted is mostly in order already, so runs that are in order are found and merged: time in proportion
/// to numbers × log(runs). Equal keys keep their order.
final class MergeSort {
    private final IntToLongFunction key;

    MergeSort(IntToLongFunction key) {
        this.key = key;
    }

    /// The numbers in order of their keys. `numbers` may be overwritten.
    int[] sorted(int[] numbers) {
        int[] from = numbers;
        int[] to = new int[numbers.length];
        int[] runs = runs(numbers);
        while (runs.length > 2) {
            runs = mergePairs(from, to, runs);
            int[] other = from;
            from = to;
            to = other;
        }
        return from;
    }

    /// Where runs begin, and the end of the last.
    private int[] runs(int[] numbers) {
        int[] starts = new int[64];
        int n = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0 && key.applyAsLong(numbers[i]) >= key.applyAsLong(numbers[i - 1])) continue;
            if (n + 1 == starts.length) starts = Arrays.copyOf(starts, n * 2);
            starts[n++] = i;
        }
        starts[n++] = numbers.length;
        return Arrays.copyOf(starts, n);
    }

    private int[] mergePairs(int[] from, int[] to, int[] runs) {
        int[] merged = new int[runs.length / 2 + 1];
        int n = 0;
        for (int i = 0; i + 1 < runs.length; i += 2) {
            merged[n++] = runs[i];
            int end = i + 2 < runs.length ? runs[i + 2] : runs[i + 1];
            merge(from, to, runs[i], runs[i + 1], end);
        }
        merged[n++] = runs[runs.length - 1];
        return Arrays.copyOf(merged, n);
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right == end || left < middle && key.applyAsLong(from[left]) <= key.applyAsLong(from[right]);
            to[at] = from[takeLeft ? left++ : right++];
        }
    }
}
