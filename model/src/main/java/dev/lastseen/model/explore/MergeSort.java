package dev.lastseen.model.explore;

import java.util.Arrays;

/// Sorts record numbers by time without an object a record. Sources are mostly in order already, so runs that are in order are found and merged, shortest ways
/// first: time in proportion to records × log(runs).
final class MergeSort {
    private final TimeOrder order;

    MergeSort(TimeOrder order) {
        this.order = order;
    }

    int[] sorted(int size) {
        int[] from = new int[size];
        Arrays.setAll(from, i -> i);
        int[] runs = runs(size);
        int[] to = new int[size];
        while (runs.length > 2) {
            runs = mergePairs(from, to, runs);
            int[] other = from;
            from = to;
            to = other;
        }
        return from;
    }

    /// Where runs begin, and the end of the last.
    private int[] runs(int size) {
        int[] starts = new int[64];
        int n = 0;
        for (int record = 0; record < size; record++) {
            if (record > 0 && order.at(record) >= order.at(record - 1)) continue;
            if (n + 1 == starts.length) starts = Arrays.copyOf(starts, n * 2);
            starts[n++] = record;
        }
        starts[n++] = size;
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
            boolean takeLeft = right == end || left < middle && order.at(from[left]) <= order.at(from[right]);
            to[at] = from[takeLeft ? left++ : right++];
        }
    }
}
