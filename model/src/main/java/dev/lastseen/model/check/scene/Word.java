package dev.lastseen.model.check.scene;

/// What a record can say that a check listens for. The words of each stand in `check-words.txt`, under its name in lower case with hyphens.
public enum Word {
    /// The machine ran out of something.
    EXHAUSTED,
    /// Somebody's share of something is used up.
    QUOTA,
    /// Somebody says that he has seen it.
    ACKNOWLEDGED,
    STARTED,
    ENDED,
    /// What was started is taken back.
    RETRACTED,
    /// The content could not be understood.
    MALFORMED,
    /// Nothing will follow until somebody looks at it.
    LOCKED;

    static final Word[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }
}
