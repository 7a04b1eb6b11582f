package dev.lastseen.model.store;

import java.time.Instant;

/// Something that the analyst wrote at a record or marked. It names the bytes it is about, so it outlives any new import of them.
///
/// @param id   stays the same as long as the annotation exists
/// @param text empty for a mark and for what was pinned without a word
/// @param made when it was made
public record Annotation(int id, Kind kind, Place place, String text, Instant made) {
    /// Kinds of annotation; the names are part of the stored form.
    public enum Kind {
        NOTE,
        MARK,
        /// An exhibit for the report.
        PIN
    }

    /// Where in the evidence.
    ///
    /// @param decodedSha256 of the source
    /// @param offset        first byte of the record, decoded
    public record Place(String decodedSha256, long offset) {}
}
