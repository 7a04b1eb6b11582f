package dev.lastseen.model.value;

/// Reads a number as a time since 1970, its unit told by its size: seconds (with or without a fraction), milliseconds, microseconds, nanoseconds.
public final class EpochNumber {
    /// Answer where the number is no time between 1973 and 2128, nor zero.
    public static final long NONE = Long.MIN_VALUE;

    private static final long LOWEST_SECONDS = 100_000_000L;
    private static final long HIGHEST_SECONDS = 5_000_000_000L;

    private EpochNumber() {}

    /// Microseconds since 1970 UTC that the digits in `bytes[from, to)` stand for, or [#NONE].
    public static long micros(byte[] bytes, int from, int to) {
        long whole = 0;
        int at = from;
        for (; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            if (at - from > 18) return NONE;
            whole = whole * 10 + bytes[at] - '0';
        }
        if (at == from) return NONE;
        if (at == to) return ofWhole(whole);
        return bytes[at] == '.' ? withFraction(whole, bytes, at + 1, to) : NONE;
    }

    /// Microseconds since 1970 UTC that a whole number stands for, or [#NONE].
    public static long ofWhole(long value) {
        if (value == 0) return 0;
        if (inSeconds(value)) return value * 1_000_000L;
        if (inSeconds(value / 1_000)) return value * 1_000L;
        if (inSeconds(value / 1_000_000)) return value;
        if (inSeconds(value / 1_000_000_000)) return value / 1_000;
        return NONE;
    }

    private static long withFraction(long whole, byte[] bytes, int from, int to) {
        long unit = inSeconds(whole) ? 1_000_000L : inSeconds(whole / 1_000) ? 1_000L : 0;
        if (unit == 0) return NONE;
        long fraction = 0;
        long scale = 1;
        for (int at = from; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') return NONE;
            if (scale < unit) {
                fraction = fraction * 10 + bytes[at] - '0';
                scale *= 10;
            }
        }
        return whole * unit + fraction * (unit / scale);
    }

    private static boolean inSeconds(long value) {
        return value >= LOWEST_SECONDS && value < HIGHEST_SECONDS;
    }
}
