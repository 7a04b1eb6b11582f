package dev.lastseen.app.report.story;

/// What a report tells of.
public enum Extent {
    /// Everything that was found.
    WHOLE,
    /// Only what the exhibits are about, which somebody picked.
    EXHIBITS
}
