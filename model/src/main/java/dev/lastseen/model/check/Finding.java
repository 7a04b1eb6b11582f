package dev.lastseen.model.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a check proved.
///
/// @param check    id of the check; stable
/// @param words    what it says, in sentences for a person
/// @param messages all messages concerned, as numbers of the analysis
/// @param evidence where it can be read; never empty; of many messages, one line each for the first of them
public record Finding(String check, Severity severity, Where where, Words words, List<Integer> messages, List<Place> evidence) {
    public Finding {
        messages = List.copyOf(messages);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("A finding without evidence: " + words.statement());
    }

    /// Where it shows.
    ///
    /// @param system     the system whose records show it
    /// @param fromSystem the system before, where it is about a hop
    /// @param field      the field that tells it
    /// @param seconds    how far a clock is ahead (negative: behind), where that is what was found
    public record Where(String system, Optional<String> fromSystem, Optional<String> field, OptionalDouble seconds) {}

    /// What a person reads.
    ///
    /// @param statement what was found, as one sentence with its figures
    /// @param assumed   what was taken for granted
    /// @param refuted   what evidence would refute it
    /// @param next      what to do next
    public record Words(String statement, String assumed, String refuted, String next) {}

    /// A line of a source.
    ///
    /// @param source number in the analysis's record space
    /// @param line   1-based
    public record Place(int source, long line) {}

    public String system() {
        return where.system();
    }

    public Optional<String> fromSystem() {
        return where.fromSystem();
    }

    public Optional<String> field() {
        return where.field();
    }

    public OptionalDouble seconds() {
        return where.seconds();
    }

    public String statement() {
        return words.statement();
    }
}
