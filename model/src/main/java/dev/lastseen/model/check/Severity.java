package dev.lastseen.model.check;

/// How much a finding matters, most first.
public enum Severity {
    /// Messages were lost or harmed by it.
    CRITICAL,
    /// It is wrong, or makes other figures doubtful.
    WARNING,
    /// Good to know.
    INFO
}
