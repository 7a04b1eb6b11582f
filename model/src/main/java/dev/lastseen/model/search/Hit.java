package dev.lastseen.model.search;

import dev.lastseen.model.store.CaseSource;

/// A record that matches.
///
/// @param record number of the record in the source's segment
public record Hit(CaseSource source, int record) {
    /// Microseconds since 1970 UTC, or [dev.lastseen.model.segment.Segment#NO_TIME].
    public long time() {
        return source.segment().time(record);
    }
}
