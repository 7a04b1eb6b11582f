package dev.lastseen.model.pack;

import java.util.Arrays;

/// Writes columns of longs in blocks of 256, each as differences to its smallest value, in the coarsest unit that loses nothing (times are mostly whole milliseconds).
public final class LongPack {
    private static final int BLOCK = 256;
    private static final long[] UNITS = {1_000_000L, 1_000L, 1L};

    private LongPack() {}

    /// Writes `values[0, n)`; whoever reads must know `n`.
    public static void write(ByteWriter out, long[] values, int n) {
        long unit = unit(values, n);
        out.varint(unit);
        for (int from = 0; from < n; from += BLOCK) writeBlock(out, values, from, Math.min(n, from + BLOCK), unit);
    }

    /// Reads `n` values into `into[0, n)`.
    public static void read(ByteReader in, long[] into, int n) {
        long unit = in.varint();
        for (int from = 0; from < n; from += BLOCK) readBlock(in, into, from, Math.min(n, from + BLOCK), unit);
    }

    private static long unit(long[] values, int n) {
        for (long unit : UNITS) {
            int i = 0;
            while (i < n && values[i] % unit == 0) i++;
            if (i == n) return unit;
        }
        throw new AssertionError("every number is a multiple of one");
    }

    private static void writeBlock(ByteWriter out, long[] values, int from, int to, long unit) {
        long min = values[from];
        long max = min;
        for (int i = from + 1; i < to; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        var frame = new Bits.Frame(min / unit, Bits.width(max / unit - min / unit), unit);
        out.varint(frame.width());
        out.zigzag(frame.base());
        if (frame.width() > 0) Bits.write(out, values, from, to, frame);
    }

    private static void readBlock(ByteReader in, long[] into, int from, int to, long unit) {
        int width = in.count();
        var frame = new Bits.Frame(in.zigzag(), width, unit);
        if (width > 0) Bits.read(in, into, from, to, frame);
        else Arrays.fill(into, from, to, frame.base() * unit);
    }
}
