package dev.lastseen.importers.window;

import java.nio.file.Path;

/// A file of windows that cannot be read. Its message is one line: which file, which line, and what was expected there.
public final class WindowFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WindowFileProblem(Path file, String problem) {
        super(file + ": " + problem);
    }

    WindowFileProblem(Path file, Misread cause) {
        super(file + ": line " + cause.line() + ": " + cause.getMessage(), cause);
    }
}
