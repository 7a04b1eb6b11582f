package dev.lastseen.model.check;

import java.util.List;
import java.util.OptionalDouble;

/// What a check proved.
///
/// @param check     id of the check; stable
/// @param system    the system whose records show it
/// @param statement one sentence
/// @param seconds   how far a clock is ahead (negative: behind), where that is what was found
/// @param messages  all messages concerned, as numbers of the analysis
/// @param evidence  where it can be read; never empty
public record Finding(
        String check,
        Severity severity,
        String system,
        String statement,
        OptionalDouble seconds,
        List<Integer> messages,
        List<Place> evidence) {
    public Finding {
        messages = List.copyOf(messages);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("A finding without evidence: " + statement);
    }

    /// A line of a source.
    ///
    /// @param source number in the analysis's record space
    /// @param line   1-based
    public record Place(int source, long line) {}
}
