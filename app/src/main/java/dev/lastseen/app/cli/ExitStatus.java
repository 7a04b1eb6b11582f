package dev.lastseen.app.cli;

/// What the process tells whoever started it.
final class ExitStatus {
    static final int DONE = 0;
    /// Wrong usage, or an input that cannot be read; one line on the error stream says which.
    static final int REFUSED = 2;
    /// A message was lost, and `--fail-on-loss` asked to be told.
    static final int LOSS = 3;

    private ExitStatus() {}
}
