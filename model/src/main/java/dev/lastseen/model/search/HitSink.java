package dev.lastseen.model.search;

/// Takes hits as they are found.
@FunctionalInterface
public interface HitSink {
    /// False to stop the search.
    boolean hit(Hit hit);
}
