package dev.lastseen.importers.format;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;

/// One source being read: where its records go, and the account of its bytes.
public interface Reading {
    /// Where the records go. Its zone is already that of the source.
    SegmentBuilder records();

    /// Counts decoded bytes that stand in records and continuations.
    void recordBytes(long count);

    /// Counts a line that continues the record before it (its bytes are counted by [#recordBytes]).
    void continuation();

    /// Counts decoded bytes that say nothing: blank lines, brackets and commas between records, byte-order marks.
    void blank(long count);

    /// Keeps a range that is no record, with its reason.
    void rejected(long line, long offset, long length, String reason);

    /// Something that whoever reads the figures must know; `line` 0 for the whole source.
    void warn(long line, String message);

    /// The source ends before what it describes does. The first call counts.
    void incomplete(Incomplete incomplete);

    /// The records' times state no zone; they were read in the source's zone, which is shown as assumed.
    void zoneAssumed();

    /// What a record tells of was over only then, in microseconds since 1970 UTC: the source reaches as far as the end of its longest span.
    void lastsUntil(long micros);

    /// When the file was last changed: the only hint for times without a year or a date.
    Instant lastModified();

    /// True once nobody wants the result any more; asked at least every 10,000 records or 10 MB.
    boolean cancelled();
}
