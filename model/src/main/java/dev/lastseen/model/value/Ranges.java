package dev.lastseen.model.value;

import java.util.Arrays;

/// Compares ranges of bytes.
public final class Ranges {
    /// Up to here a loop is quicker than the call of what compares many bytes at once.
    private static final int SHORT = 16;

    private Ranges() {}

    /// True where the `length` bytes of `a` from `aFrom` are those of `b` from `bFrom`.
    public static boolean equal(byte[] a, int aFrom, byte[] b, int bFrom, int length) {
        if (length > SHORT) return Arrays.equals(a, aFrom, aFrom + length, b, bFrom, bFrom + length);
        for (int i = 0; i < length; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return false;
        }
        return true;
    }
}
