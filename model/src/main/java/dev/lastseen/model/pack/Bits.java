package dev.lastseen.model.pack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Numbers of equal width in bits, one after the other without gaps.
final class Bits {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Bits() {}

    /// How many bits hold `range`, read as an unsigned number.
    static int width(long range) {
        return 64 - Long.numberOfLeadingZeros(range);
    }

    /// Writes `values[from, to) − base`, which must fit `width` bits.
    static void write(ByteWriter out, int[] values, int from, int to, int base, int width) {
        byte[] bytes = out.reserve((to - from) * 4 + 16);
        int at = out.position();
        long word = 0;
        int filled = 0;
        for (int i = from; i < to; i++) {
            long value = Integer.toUnsignedLong(values[i] - base);
            word |= value << filled;
            filled += width;
            if (filled >= 64) {
                WORDS.set(bytes, at, word);
                at += 8;
                filled -= 64;
                word = filled == 0 ? 0 : value >>> (width - filled);
            }
        }
        WORDS.set(bytes, at, word);
        out.position(at + ((filled + 7) >>> 3));
    }

    /// Writes `(values[from, to) − base) / unit`, which must fit `width` bits.
    static void write(ByteWriter out, long[] values, int from, int to, Frame frame) {
        byte[] bytes = out.reserve((to - from) * 8 + 16);
        int at = out.position();
        long word = 0;
        int filled = 0;
        for (int i = from; i < to; i++) {
            long value = values[i] / frame.unit - frame.base;
            word |= value << filled;
            filled += frame.width;
            if (filled >= 64) {
                WORDS.set(bytes, at, word);
                at += 8;
                filled -= 64;
                word = filled == 0 ? 0 : value >>> (frame.width - filled);
            }
        }
        WORDS.set(bytes, at, word);
        out.position(at + ((filled + 7) >>> 3));
    }

    static void read(ByteReader in, int[] into, int from, int to, int base, int width) {
        byte[] bytes = in.source();
        long mask = (1L << width) - 1;
        long bit = (long) in.position() << 3;
        for (int i = from; i < to; i++, bit += width) {
            into[i] = base + (int) ((long) WORDS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7) & mask);
        }
        in.position((int) ((bit + 7) >>> 3));
    }

    static void read(ByteReader in, long[] into, int from, int to, Frame frame) {
        byte[] bytes = in.source();
        long mask = frame.width == 64 ? -1 : (1L << frame.width) - 1;
        long bit = (long) in.position() << 3;
        for (int i = from; i < to; i++, bit += frame.width) {
            int at = (int) (bit >>> 3);
            int shift = (int) (bit & 7);
            long value = (long) WORDS.get(bytes, at) >>> shift;
            if (shift + frame.width > 64) value |= (bytes[at + 8] & 0xffL) << (64 - shift);
            into[i] = (frame.base + (value & mask)) * frame.unit;
        }
        in.position((int) ((bit + 7) >>> 3));
    }

    /// How a block of longs is kept: each value is `(base + bits) · unit`.
    record Frame(long base, int width, long unit) {}
}
