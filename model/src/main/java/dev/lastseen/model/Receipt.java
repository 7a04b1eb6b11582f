package dev.lastseen.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What an import made of a source. Every byte stands in exactly one of the counts of [Bytes].
///
/// @param records       whole records
/// @param continuations lines that belong to the record before them
/// @param bytes         where the source's bytes went
/// @param span          earliest and latest time of its records
/// @param problems      what could not be read, and what a reader must know
public record Receipt(long records, long continuations, Bytes bytes, Span span, Problems problems) {
    /// Where the decoded bytes of a source went.
    ///
    /// @param records  in records and their continuation lines
    /// @param rejected in rejected ranges
    /// @param blank    blank lines, brackets and separators between records, byte-order marks
    /// @param total    of the source, decoded
    public record Bytes(long records, long rejected, long blank, long total) {
        /// Bytes that stand in a record, a rejected range or a counted blank.
        public long accounted() {
            return records + rejected + blank;
        }
    }

    /// Earliest and latest time in microseconds since 1970 UTC; both empty where no record has a time.
    public record Span(OptionalLong from, OptionalLong to) {
        public static final Span NONE = new Span(OptionalLong.empty(), OptionalLong.empty());
    }

    /// What went wrong or must be known.
    ///
    /// @param rejected      the first rejected ranges (a cap bounds the list, never the count)
    /// @param rejectedCount number of all rejected ranges
    public record Problems(List<Rejected> rejected, long rejectedCount, List<Warning> warnings, Optional<Incomplete> incomplete) {
        public Problems {
            rejected = List.copyOf(rejected);
            warnings = List.copyOf(warnings);
        }
    }
}
