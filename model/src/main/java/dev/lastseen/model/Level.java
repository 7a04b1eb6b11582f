package dev.lastseen.model;

/// How serious a record says it is, from least to most. The order of the constants is part of the stored form.
public enum Level {
    /// The record states no level.
    NONE,
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL;

    private static final Level[] ALL = values();

    /// The level stored as `ordinal`.
    public static Level of(int ordinal) {
        return ALL[ordinal];
    }
}
