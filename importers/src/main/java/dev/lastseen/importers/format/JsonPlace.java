package dev.lastseen.importers.format;

/// Where a JSON value stands in the decoded source.
///
/// @param offset first byte
/// @param end    byte after the last
/// @param line   1-based
record JsonPlace(long offset, long end, long line) {}
