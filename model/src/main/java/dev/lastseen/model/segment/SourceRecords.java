package dev.lastseen.model.segment;

import dev.lastseen.model.Source;

/// A source together with its records.
public record SourceRecords(Source source, Segment segment) {}
