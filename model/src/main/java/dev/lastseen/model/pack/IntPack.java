package dev.lastseen.model.pack;

import java.util.Arrays;

/// Writes columns of ints: all equal; or a list of distinct values and an index for each; or blocks of 256, each as differences to its smallest value.
/// Whatever is shortest. One packer per thread.
public final class IntPack {
    private static final int ALL_EQUAL = 0;
    private static final int BLOCKS = 1;
    private static final int DISTINCT = 2;
    private static final int BLOCK = 256;
    private static final int MOST_DISTINCT = 256;
    private static final int SLOTS = 1024;

    private final int[] slots = new int[SLOTS];
    private final int[] distinct = new int[MOST_DISTINCT];
    private int[] indexes = new int[1024];
    private int distinctCount;

    /// Writes `values[0, n)`; whoever reads must know `n`.
    public void write(ByteWriter out, int[] values, int n) {
        long bits = blockBits(values, n);
        if (bits < 0) {
            out.varint(ALL_EQUAL);
            out.zigzag(n == 0 ? 0 : values[0]);
        } else if (findDistinct(values, n) && distinctCount * 24L + (long) n * indexWidth(distinctCount) < bits) {
            writeDistinct(out, n);
        } else {
            writeBlocks(out, values, n);
        }
    }

    private static void writeBlocks(ByteWriter out, int[] values, int n) {
        out.varint(BLOCKS);
        for (int from = 0; from < n; from += BLOCK) writeBlock(out, values, from, Math.min(n, from + BLOCK));
    }

    /// Reads `n` values into `into[0, n)`.
    public static void read(ByteReader in, int[] into, int n) {
        switch (in.count()) {
            case ALL_EQUAL -> Arrays.fill(into, 0, n, (int) in.zigzag());
            case BLOCKS -> {
                for (int from = 0; from < n; from += BLOCK) readBlock(in, into, from, Math.min(n, from + BLOCK));
            }
            case DISTINCT -> readDistinct(in, into, n);
            default -> throw new IndexOutOfBoundsException("no packed column at " + in.position());
        }
    }

    /// Writes all of `values` with their number before them.
    public void writeAll(ByteWriter out, int[] values) {
        out.varint(values.length);
        write(out, values, values.length);
    }

    /// As [#writeAll], for values of which each is near the one before it: looks for nothing shorter.
    public static void writeNear(ByteWriter out, int[] values) {
        out.varint(values.length);
        writeBlocks(out, values, values.length);
    }

    /// Reads what [#writeAll] or [#writeNear] wrote.
    public static int[] readAll(ByteReader in) {
        int[] values = new int[in.count()];
        read(in, values, values.length);
        return values;
    }

    /// About how many bits [#BLOCKS] takes, or -1 where all values are equal.
    private static long blockBits(int[] values, int n) {
        long bits = 0;
        boolean equal = true;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            int min = values[from];
            int max = min;
            for (int i = from + 1; i < to; i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
            equal &= min == max && min == values[0];
            bits += 32 + (long) (to - from) * Bits.width(Integer.toUnsignedLong(max - min));
        }
        return equal ? -1 : bits;
    }

    private static void writeBlock(ByteWriter out, int[] values, int from, int to) {
        int min = values[from];
        int max = min;
        for (int i = from + 1; i < to; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        int width = Bits.width(Integer.toUnsignedLong(max - min));
        out.varint(width);
        out.zigzag(min);
        if (width > 0) Bits.write(out, values, from, to, min, width);
    }

    private static void readBlock(ByteReader in, int[] into, int from, int to) {
        int width = in.count();
        int min = (int) in.zigzag();
        if (width > 0) Bits.read(in, into, from, to, min, width);
        else Arrays.fill(into, from, to, min);
    }

    /// Fills [#distinct] and [#indexes]; false where there are too many distinct values.
    private boolean findDistinct(int[] values, int n) {
        if (indexes.length < n) indexes = new int[n];
        Arrays.fill(slots, 0);
        distinctCount = 0;
        for (int i = 0; i < n; i++) {
            int slot = (values[i] * 0x9E3779B1) >>> 22;
            while (slots[slot] != 0 && distinct[slots[slot] - 1] != values[i]) slot = (slot + 1) & (SLOTS - 1);
            if (slots[slot] == 0) {
                if (distinctCount == MOST_DISTINCT) return false;
                distinct[distinctCount] = values[i];
                slots[slot] = ++distinctCount;
            }
            indexes[i] = slots[slot] - 1;
        }
        return true;
    }

    private static int indexWidth(int count) {
        return Bits.width(count - 1L);
    }

    private void writeDistinct(ByteWriter out, int n) {
        out.varint(DISTINCT);
        out.varint(distinctCount);
        int previous = 0;
        for (int i = 0; i < distinctCount; i++) {
            out.zigzag((long) distinct[i] - previous);
            previous = distinct[i];
        }
        Bits.write(out, indexes, 0, n, 0, indexWidth(distinctCount));
    }

    private static void readDistinct(ByteReader in, int[] into, int n) {
        int[] values = new int[in.count()];
        int previous = 0;
        for (int i = 0; i < values.length; i++) {
            previous += (int) in.zigzag();
            values[i] = previous;
        }
        Bits.read(in, into, 0, n, 0, indexWidth(values.length));
        for (int i = 0; i < n; i++) into[i] = values[into[i]];
    }
}
