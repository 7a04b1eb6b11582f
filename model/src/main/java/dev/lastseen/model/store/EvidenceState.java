package dev.lastseen.model.store;

/// What became of a source's file since it was imported.
public enum EvidenceState {
    /// The same bytes, as far as its size and date tell or, after [EvidenceReader#verify], by its hash.
    UNCHANGED,
    /// The same size but another date: only [EvidenceReader#verify] tells whether its bytes are the same.
    TOUCHED,
    /// The imported bytes are there, and more behind them. Without [EvidenceReader#verify] it is only known that the file is longer.
    GROWN,
    /// Other bytes than were imported.
    CHANGED,
    /// No file that can be read.
    MISSING
}
