package dev.lastseen.model.contrast;

import dev.lastseen.model.value.Hash;

/// Counts how often keys come. Made for a known number of them.
final class Seen {
    private final long[] keys;
    private final int[] counts;
    private int distinct;
    private int all;

    Seen(int most) {
        int size = Integer.highestOneBit(Math.max(16, most)) * 4;
        keys = new long[size];
        counts = new int[size];
    }

    void add(long key) {
        int slot = slot(key);
        keys[slot] = key;
        if (counts[slot]++ == 0) distinct++;
        all++;
    }

    int count(long key) {
        return counts[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hash.of(key) & mask;
        while (counts[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }

    int distinct() {
        return distinct;
    }

    /// Number of keys that were added, equal ones too.
    int all() {
        return all;
    }
}
