package dev.lastseen.model.check.scene;

/// Which of several values of a message counts.
public enum Which {
    /// The one seen first: what came in.
    FIRST,
    /// The one seen last: what it came to.
    LAST
}
