package dev.lastseen.model.segment;

import java.util.Arrays;

/// The records of a chunk, grouped by their shape; shapes are numbered anew from 0 in order of first appearance in the chunk.
final class ShapeGroups {
    private final int[] members = new int[Chunk.CAPACITY];
    private final int[] order = new int[Chunk.CAPACITY];
    private int[] groupOf = new int[64];
    private int[] shapes = new int[64];
    private int[] widths = new int[64];
    private int[] from = new int[65];
    private int count;

    /// @param codes number of all codes in `rows`
    void group(int[] shapeOf, int n, Chunk.Rows rows, int codes) {
        Arrays.fill(groupOf, -1);
        Arrays.fill(from, 0);
        count = 0;
        for (int i = 0; i < n; i++) {
            int end = i + 1 < n ? rows.starts()[i + 1] : codes;
            members[i] = groupOf(shapeOf[i], end - rows.starts()[i]);
            from[members[i] + 1]++;
        }
        for (int g = 0; g < count; g++) from[g + 1] += from[g];
        for (int i = 0; i < n; i++) order[from[members[i]]++] = i;
        System.arraycopy(from, 0, from, 1, count);
        from[0] = 0;
    }

    private int groupOf(int shape, int width) {
        if (shape >= groupOf.length) growTo(shape + 1);
        int known = groupOf[shape];
        if (known >= 0) return known;
        if (count == shapes.length) growGroups();
        shapes[count] = shape;
        widths[count] = width;
        groupOf[shape] = count;
        return count++;
    }

    private void growTo(int needed) {
        int old = groupOf.length;
        groupOf = Arrays.copyOf(groupOf, Math.max(needed, old * 2));
        Arrays.fill(groupOf, old, groupOf.length, -1);
    }

    private void growGroups() {
        shapes = Arrays.copyOf(shapes, count * 2);
        widths = Arrays.copyOf(widths, count * 2);
        from = Arrays.copyOf(from, count * 2 + 1);
    }

    int count() {
        return count;
    }

    /// The group of each record.
    int[] members() {
        return members;
    }

    /// The records, group after group; group `g` stands at `[from(g), from(g + 1))`.
    int[] order() {
        return order;
    }

    int from(int group) {
        return from[group];
    }

    int size(int group) {
        return from[group + 1] - from[group];
    }

    int shape(int group) {
        return shapes[group];
    }

    /// Number of columns of the group's shape.
    int width(int group) {
        return widths[group];
    }
}
