package dev.lastseen.importers.window;

/// A line that does not say what it should.
final class Misread extends Exception {
    private static final long serialVersionUID = 1L;
    private final long line;

    /// @param line    1-based
    /// @param problem what was expected, and what stands there
    Misread(long line, String problem) {
        super(problem);
        this.line = line;
    }

    long line() {
        return line;
    }
}
