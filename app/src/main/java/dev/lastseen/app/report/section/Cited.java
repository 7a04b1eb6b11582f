package dev.lastseen.app.report.section;

import dev.lastseen.model.Source;
import java.util.OptionalInt;

/// Bytes of the evidence that a report cites.
///
/// @param number as it stands in the report
/// @param record in the analysis; empty for a range that is no record
/// @param offset first byte, decoded
/// @param length decoded bytes
public record Cited(int number, Source source, OptionalInt record, long line, long offset, long length) {}
