package dev.lastseen.model.segment;

import java.util.Arrays;

/// The distinct sequences of columns that records have. Most sources have a handful; each is kept once and named by a number.
/// Not thread-safe while it grows; safe to read afterwards.
public final class Shapes {
    private int[][] shapes = new int[16][];
    private int[] slots = new int[64];
    private int count;
    private int last = -1;

    /// The number of the shape `columns[0, n)`.
    public int intern(int[] columns, int n) {
        if (last >= 0 && same(shapes[last], columns, n)) return last;
        int mask = slots.length - 1;
        int slot = hash(columns, n) & mask;
        while (slots[slot] != 0 && !same(shapes[slots[slot] - 1], columns, n)) slot = slot + 1 & mask;
        if (slots[slot] == 0) {
            slots[slot] = add(Arrays.copyOf(columns, n)) + 1;
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

    private int add(int[] columns) {
        if (count == shapes.length) shapes = Arrays.copyOf(shapes, count * 2);
        shapes[count] = columns;
        return count++;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = hash(shapes[i], shapes[i].length) & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = i + 1;
        }
    }

    private static boolean same(int[] shape, int[] columns, int n) {
        return Arrays.equals(shape, 0, shape.length, columns, 0, n);
    }

    private static int hash(int[] columns, int n) {
        int hash = n;
        for (int i = 0; i < n; i++) hash = hash * 31 + columns[i];
        return hash ^ hash >>> 15;
    }
}
