package dev.lastseen.model.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A fast 64-bit hash of byte ranges, eight bytes at a step: multiply and fold, as wyhash does (github.com/wangyi-fudan/wyhash, public domain).
/// Equal on every machine; no protection against chosen collisions, so equality is always checked.
public final class Hash {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long K0 = 0xa0761d6478bd642fL;
    private static final long K1 = 0xe7037ed1a0b428dbL;

    private Hash() {}

    public static long of(byte[] bytes, int from, int to) {
        long hash = K0 ^ (to - from);
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ (long) LONGS.get(bytes, at), K1);
        }
        if (at < to) {
            hash = mix(hash ^ tail(bytes, at, to), K1);
        }
        return mix(hash, K0);
    }

    /// Spreads the bits of a number.
    public static long of(long value) {
        return mix(value ^ K0, K1);
    }

    private static long tail(byte[] bytes, int at, int to) {
        long word = 0;
        for (int i = to - 1; i >= at; i--) {
            word = word << 8 | bytes[i] & 0xff;
        }
        return word;
    }

    private static long mix(long a, long b) {
        return Math.multiplyHigh(a, b) ^ a * b;
    }
}
