package dev.lastseen.model.reconcile;

/// A way in which a message does not add up at the end of a hop.
public enum Oddity {
    /// Arrived, but only after three times what 99 of 100 take, and a second at least.
    LATE("late", "after more than three times what 99 of 100 take"),
    /// Arrived, with more than one record there, where nine of ten messages have exactly one.
    DUPLICATED("duplicated", "with more than one record there, where nine of ten have exactly one"),
    /// Seen where the hop ends and never before, though the system that hands over sees what passes and covered the time.
    PHANTOM("phantom", "never seen before, though the evidence before it covers the time"),
    /// Seen where the hop ends and never before, where the evidence cannot tell why.
    UNEXPLAINED("unexplained", "never seen before, where the evidence before it does not cover the time");

    private final String word;
    private final String statement;

    Oddity(String word, String statement) {
        this.word = word;
        this.statement = statement;
    }

    /// As it is written in tables and JSON.
    public String word() {
        return word;
    }

    /// What it says of messages, as it follows their number.
    public String statement() {
        return statement;
    }
}
