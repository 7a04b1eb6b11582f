package dev.lastseen.model;

/// A range of a source that could not be read as a record. It is kept, so that every byte of the source has a place.
///
/// @param line   1-based line on which the range begins
/// @param offset first byte, counted in decoded bytes
/// @param length number of decoded bytes
/// @param reason what was expected and what stood there instead, as one sentence
public record Rejected(long line, long offset, long length, String reason) {}
