package dev.lastseen.model.segment;

import java.util.Arrays;

/// The distinct sequences of columns that records have. Most sources have a handful; each is kept once and named by a number.
/// Not thread-safe while it grows; safe to read afterwards.
public final class Shapes {
    private int[][] shapes = new int[16][];
    private int[] hashes = new int[16];
    private int[] slots = new int[64];
    private int count;
    private int last = -1;

    /// The hash of a shape that `columns[0, n)` begin and `column` goes on, where `hash` is theirs; that of no columns is 0.
    static int hash(int hash, int column) {
        return hash * 31 + column + 1;
    }

    /// The number of the shape `columns[0, n)`.
    public int intern(int[] columns, int n) {
        int hash = 0;
        for (int i = 0; i < n; i++) hash = hash(hash, columns[i]);
        return intern(columns, n, hash);
    }

    /// The number of the shape `columns[0, n)`.
    ///
    /// @param hash see [#hash]
    int intern(int[] columns, int n, int hash) {
        if (last >= 0 && hashes[last] == hash && same(shapes[last], columns, n)) return last;
        int mask = slots.length - 1;
        int slot = slot(hash) & mask;
        while (slots[slot] != 0 && !(hashes[slots[slot] - 1] == hash && same(shapes[slots[slot] - 1], columns, n))) slot = slot + 1 & mask;
        if (slots[slot] == 0) {
            slots[slot] = add(Arrays.copyOf(columns, n), hash) + 1;
            last = count - 1;
            if (count * 2 > slots.length) grow();
            return last;
        }
        last = slots[slot] - 1;
        return last;
    }

    /// Number of shapes.
    public int size() {
        return count;
    }

    /// The columns of a shape, in order; a column that holds several values stands several times. Not to be written.
    public int[] columns(int shape) {
        return shapes[shape];
    }

    private int add(int[] columns, int hash) {
        if (count == shapes.length) {
            shapes = Arrays.copyOf(shapes, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count] = hash;
        shapes[count] = columns;
        return count++;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = slot(hashes[i]) & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = i + 1;
        }
    }

    private static boolean same(int[] shape, int[] columns, int n) {
        return Arrays.equals(shape, 0, shape.length, columns, 0, n);
    }

    private static int slot(int hash) {
        return hash ^ hash >>> 15;
    }
}
