package dev.lastseen.model;

/// Why a source ends before what it describes does. Such a source covers no time past its last whole record.
///
/// @param cause  what kind of end this is
/// @param line   1-based line at which the evidence breaks off
/// @param reason what was found there, as one sentence
public record Incomplete(Cause cause, long line, String reason) {
    /// The kinds of early end.
    public enum Cause {
        /// The bytes end inside a record, a document or a compressed stream.
        CUT,
        /// The last page says that there are more.
        MORE_PAGES,
        /// The export stopped at a limit of rows.
        CAPPED,
        /// The import was cancelled or the file vanished while it was read.
        CANCELLED,
        /// Only what somebody cited, with the lines around it. Such a source covers no time at all.
        EXCERPT
    }
}
