package dev.lastseen.app.picture.journey;

import dev.lastseen.model.follow.Coverage;

/// A span of a trace: work that took time. Times in microseconds since 1970 UTC with clocks corrected.
///
/// @param record number in the record space
/// @param lane   place of its system in the facts' lanes
/// @param depth  how many spans stand above it
/// @param time   from its start to its end
public record Span(int record, int lane, int depth, String name, String place, Coverage.Span time) {}
