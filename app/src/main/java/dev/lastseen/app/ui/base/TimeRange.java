package dev.lastseen.app.ui.base;

/// A stretch of time, both ends included, in microseconds since 1970 UTC, clocks corrected.
public record TimeRange(long from, long to) {
    public TimeRange {
        if (from > to) throw new IllegalArgumentException("A range that ends before it begins: " + from + " … " + to);
    }

    /// The range between two times in either order.
    public static TimeRange between(long one, long other) {
        return new TimeRange(Math.min(one, other), Math.max(one, other));
    }

    public boolean contains(long time) {
        return from <= time && time <= to;
    }

    public long length() {
        return to - from;
    }
}
