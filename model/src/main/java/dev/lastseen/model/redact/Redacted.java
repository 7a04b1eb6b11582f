package dev.lastseen.model.redact;

/// One value that was hidden.
///
/// @param kind        what it is taken for, in a word: `password`, `email`, `github-token`
/// @param placeholder what stands in its place
/// @param count       how often it was found
/// @param place       where it was found first, in the words of whoever asked; empty where none were given
public record Redacted(String kind, String placeholder, int count, String place) {}
