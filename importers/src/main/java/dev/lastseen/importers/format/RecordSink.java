package dev.lastseen.importers.format;

import dev.lastseen.model.Level;

/// Takes the records that a JSON reader finds, one at a time: [#begin], fields, then [#end] or [#abandon].
interface RecordSink {
    /// Begins a record on a 1-based line of the decoded source.
    ///
    /// @param context the context that it stands in, -1 for none
    void begin(long offset, long line, int context);

    /// A field spelled `bytes[from, to)`.
    void value(JsonField field, byte[] bytes, int from, int to);

    /// A field that is null, true or false ([dev.lastseen.model.value.ValueCode]).
    void fixed(JsonField field, int code);

    /// A field that is a time in microseconds since 1970 UTC.
    void time(JsonField field, long micros, boolean zoned);

    /// The record's free text.
    void text(byte[] bytes, int from, int to);

    /// The record names its system itself.
    void system(byte[] bytes, int from, int to);

    /// Ends the record before byte `end` of the source.
    ///
    /// @param micros the record's time, or [dev.lastseen.model.segment.Segment#NO_TIME]
    /// @param zoned  false where the time's zone was assumed
    void end(long end, long micros, boolean zoned, Level level);

    /// Forgets the record begun last.
    void abandon();

    /// Microseconds to add to a local time of this source to make it UTC.
    long shiftToUtc(long localMicros);
}
