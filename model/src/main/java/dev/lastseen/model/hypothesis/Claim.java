package dev.lastseen.model.hypothesis;

/// A claim that evidence can refute: messages that meet a condition meet a fate.
///
/// @param text      as it was written
/// @param extent    of how many of them
/// @param subject   which messages; an empty conjunction: all
/// @param predicate what becomes of them
public record Claim(String text, Extent extent, Part subject, Part predicate) {
    /// Of how many messages it speaks.
    ///
    /// @param share of [Quantifier#AT_LEAST] and [Quantifier#AT_MOST], 0 … 1; else 0
    public record Extent(Quantifier quantifier, double share) {}

    /// One half of a claim.
    ///
    /// @param words as they were written; empty where nothing was
    public record Part(Expression expression, String words) {}
}
