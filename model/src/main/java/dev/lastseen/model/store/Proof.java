package dev.lastseen.model.store;

/// Whether one part of a case, or of a bundle, is what it was when it was written.
///
/// @param subject   the part: a file, the audit trail
/// @param statement what was compared, or what is wrong, as one sentence
/// @param trust     what can still be relied on, and what to do, as sentences; empty where the part holds
public record Proof(String subject, State state, String statement, String trust) {
    /// What was found.
    public enum State {
        /// Every byte is as it was written.
        HOLDS,
        /// It is not what was written.
        BROKEN,
        /// Nothing is known against it, but nothing proves it either.
        UNPROVEN
    }

    public static Proof holds(String subject, String statement) {
        return new Proof(subject, State.HOLDS, statement, "");
    }

    public static Proof broken(String subject, String statement, String trust) {
        return new Proof(subject, State.BROKEN, statement, trust);
    }

    public static Proof unproven(String subject, String statement, String trust) {
        return new Proof(subject, State.UNPROVEN, statement, trust);
    }
}
