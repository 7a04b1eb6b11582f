package dev.lastseen.model.hypothesis;

import java.util.List;

/// What the evidence says of a claim, and why.
///
/// @param claim     as it was written
/// @param verdict   supported, refuted or undetermined
/// @param statement one sentence with the counts that decide
/// @param tally     the counts
/// @param messages  the messages that speak for the claim, against it, and those of which the evidence cannot tell
/// @param needed    what evidence would settle what is open, one sentence each; empty where nothing is open
public record Judgement(String claim, Verdict verdict, String statement, Tally tally, Messages messages, List<String> needed) {
    public Judgement {
        needed = List.copyOf(needed);
    }

    /// The messages that refute the claim; none where it is not refuted, though some may speak against one about most messages.
    public int[] counterexamples() {
        return verdict == Verdict.REFUTED ? messages.against() : new int[0];
    }

    /// Numbers of messages, ascending; not to be written.
    ///
    public record Messages(int[] speaking, int[] against, int[] unknown) {}
}
