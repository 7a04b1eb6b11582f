package dev.lastseen.model.value;

/// A time in a pool: microseconds since 1970 UTC and whether its spelling stated a zone (an epoch number does), in one `long`.
public final class PooledTime {
    private PooledTime() {}

    public static long of(long micros, boolean zoned) {
        return micros << 1 | (zoned ? 1 : 0);
    }

    /// Microseconds since 1970-01-01T00:00Z; where no zone was stated, read in the source's zone.
    public static long micros(long pooled) {
        return pooled >> 1;
    }

    public static boolean zoned(long pooled) {
        return (pooled & 1) != 0;
    }
}
