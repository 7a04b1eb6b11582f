package dev.lastseen.model;

/// Something about a source that a reader of its figures must know: an assumed zone, an inferred year, a missing page.
///
/// @param line 1-based line that shows it; 0 where it concerns the whole source
public record Warning(long line, String message) {}
