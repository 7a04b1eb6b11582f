package dev.lastseen.model.hypothesis;

import java.util.Locale;

/// What the evidence says of a claim.
public enum Verdict {
    SUPPORTED,
    REFUTED,
    UNDETERMINED;

    /// The word of the command line's JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
