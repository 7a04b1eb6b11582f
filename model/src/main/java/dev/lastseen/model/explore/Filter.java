package dev.lastseen.model.explore;

/// A condition that can be turned round and switched off.
///
/// @param inverted keep what the condition would throw out
/// @param enabled  false: it stays on the list, and keeps everything
public record Filter(Condition condition, boolean inverted, boolean enabled) {
    /// Keeps what meets `condition`.
    public static Filter on(Condition condition) {
        return new Filter(condition, false, true);
    }

    /// Throws out what meets `condition`.
    public static Filter out(Condition condition) {
        return new Filter(condition, true, true);
    }

    public Filter inverse() {
        return new Filter(condition, !inverted, enabled);
    }

    public Filter switched() {
        return new Filter(condition, inverted, !enabled);
    }

    /// The filter in words, such as `status ≠ 500`.
    public String words() {
        return condition.words(inverted);
    }
}
