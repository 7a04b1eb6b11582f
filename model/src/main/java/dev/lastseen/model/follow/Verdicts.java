package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import java.util.Arrays;

/// The outcome of every message, packed. Systems are numbers of the journey ([Presence]).
public final class Verdicts {
    /// Stands for "no system" in [#missingFrom].
    public static final int NOWHERE = -1;

    private final byte[] outcomes;
    private final short[] lastSeen;
    private final short[] missingFrom;
    private final int[] proof;
    private final int[] counts = new int[Outcome.values().length];

    Verdicts(int messages) {
        outcomes = new byte[messages];
        lastSeen = new short[messages];
        missingFrom = new short[messages];
        proof = new int[messages];
        Arrays.fill(missingFrom, (short) NOWHERE);
        Arrays.fill(proof, -1);
    }

    /// What was found about one message.
    ///
    /// @param lastSeen    system of the furthest sighting
    /// @param missingFrom system that should have seen it next, or [#NOWHERE]
    /// @param proof       record that shows it: the words of a drop or a lock, else the last sighting
    record Verdict(Outcome outcome, int lastSeen, int missingFrom, int proof) {}

    void put(int message, Verdict verdict) {
        outcomes[message] = (byte) verdict.outcome().ordinal();
        lastSeen[message] = (short) verdict.lastSeen();
        missingFrom[message] = (short) verdict.missingFrom();
        proof[message] = verdict.proof();
        counts[verdict.outcome().ordinal()]++;
    }

    public int messages() {
        return outcomes.length;
    }

    public Outcome outcome(int message) {
        return Outcome.of(outcomes[message]);
    }

    /// The system of the message's furthest sighting.
    public int lastSeen(int message) {
        return lastSeen[message];
    }

    /// The system that should have seen the message next, or [#NOWHERE] at the end of the route and at a split that no field decides.
    public int missingFrom(int message) {
        return missingFrom[message];
    }

    /// The record to cite: the words of a drop or a lock, else the last sighting.
    public int proof(int message) {
        return proof[message];
    }

    /// Number of messages with an outcome.
    public int count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }
}
