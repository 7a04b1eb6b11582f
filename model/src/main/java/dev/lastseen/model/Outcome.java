package dev.lastseen.model;

import java.util.Locale;

/// What became of a message. The order of the constants is part of the stored form.
public enum Outcome {
    /// Seen at the end of its route, or beyond every system that might have lost it.
    DELIVERED,
    /// Seen at one system and never at the next that vouches, although that one's evidence covers the time.
    VANISHED,
    /// The system that saw it last says that it let it go.
    DROPPED,
    /// Parked, locked or quarantined where it was last seen.
    STUCK,
    /// The evidence does not cover the time in which it should have appeared.
    UNDETERMINED;

    private static final Outcome[] ALL = values();

    /// The outcome stored as `ordinal`.
    public static Outcome of(int ordinal) {
        return ALL[ordinal];
    }

    /// The word of the command line's JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
