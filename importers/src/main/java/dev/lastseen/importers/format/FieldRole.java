package dev.lastseen.importers.format;

/// What a field is to its record, beyond being a column.
enum FieldRole {
    PLAIN,
    /// A level by name or number.
    LEVEL,
    /// Free text: its identifiers and pairs become columns.
    TEXT,
    /// Names the system that wrote the record.
    SYSTEM,
    /// Free text inside an OpenTelemetry value ([AnyValues]).
    BODY,
    /// An array of `{key, value}` objects whose entries become columns named by the key ([AnyValues]).
    ATTRIBUTES,
    /// Says whether what the record tells of went wrong: a status code, an error flag.
    FAILURE,
    /// An identifier of a trace or span, which some exports write in base64.
    TRACE_ID,
    /// The part of the record's time below a second, in nanoseconds.
    NANOS,
    /// When what the record tells of was over.
    END,
    /// How long it lasted, in microseconds.
    DURATION,
    /// Says nothing about the record.
    IGNORED,
    /// Tells a page that there are more.
    PAGING
}
