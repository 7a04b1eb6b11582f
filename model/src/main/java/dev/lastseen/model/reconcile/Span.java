package dev.lastseen.model.reconcile;

/// A stretch of time in microseconds since 1970 UTC, both ends included.
public record Span(long from, long to) {
    public Span {
        if (to < from) throw new IllegalArgumentException("A span that ends before it begins");
    }

    boolean holds(long micros) {
        return from <= micros && micros <= to;
    }
}
