package dev.lastseen.model.follow;

import java.util.Arrays;

/// A growing list of integers.
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    void addAll(int[] more, int count) {
        if (size + count > values.length) values = Arrays.copyOf(values, Math.max(size + count, size * 2));
        System.arraycopy(more, 0, values, size, count);
        size += count;
    }

    /// Leaves nothing, but keeps the room.
    void clear() {
        size = 0;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
