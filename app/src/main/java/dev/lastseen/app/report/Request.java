package dev.lastseen.app.report;

import java.time.Instant;

/// How a report is wanted.
///
/// @param internal true where nothing is to be redacted, because it stays in the house
/// @param at       when it is exported, which it states
public record Request(ReportFormat format, boolean internal, Instant at) {}
