package dev.lastseen.app.picture;

/// What a mark stands for. Numbers are those of the analysis.
public sealed interface Subject {
    /// A system, by its number in the record space.
    record Station(int system) implements Subject {}

    /// A boundary between two systems of the journey.
    record Hop(int from, int to) implements Subject {}

    /// What was lost on a boundary between two systems of the journey.
    record Losses(int from, int to) implements Subject {}

    /// A boundary in one span of time.
    ///
    /// @param start  microseconds since 1970 UTC
    /// @param length microseconds
    record Bucket(int from, int to, long start, long length) implements Subject {}

    /// What the checks found at a system, or at the boundary from another to it.
    ///
    /// @param from empty for none
    record Findings(String system, String from) implements Subject {}

    record Message(int message) implements Subject {}

    record Sighting(int record) implements Subject {}

    /// Several records drawn as one mark, the first and the last of them.
    record Cluster(int first, int last) implements Subject {}

    /// A system of the journey that never saw the message.
    record Absence(int system) implements Subject {}

    /// An attribute by its place in a list.
    record Attribute(int index) implements Subject {}
}
