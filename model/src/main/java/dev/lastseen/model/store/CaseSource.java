package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;

/// One source of a case with its records.
///
/// @param id stays the same as long as the case exists; counts up in order of import
public record CaseSource(int id, Source source, Segment segment) {}
