package dev.lastseen.model.hypothesis;

/// A claim that a case keeps.
///
/// @param number counted from 1; never given twice in one case
/// @param claim  as it was written
public record Hypothesis(int number, String claim) {}
