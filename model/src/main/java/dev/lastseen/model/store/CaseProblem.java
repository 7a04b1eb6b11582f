package dev.lastseen.model.store;

import java.nio.file.Path;

/// A case cannot be opened, read or written. The message is one sentence for a person: what is wrong and what to do.
public final class CaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /// What is wrong.
    public enum Kind {
        /// The folder holds no case.
        NO_CASE,
        /// A case is to be created where something else is.
        OCCUPIED,
        /// Another process has the case open.
        IN_USE,
        /// The case was not made here, or was changed behind our back: opening it could run code that somebody put into it.
        FOREIGN,
        /// A later version of the program wrote it.
        NEWER,
        /// The bytes of the case are not what was written.
        DAMAGED,
        /// The evidence itself is gone or is not what was imported.
        EVIDENCE,
        /// There is no room left.
        DISK_FULL,
        /// The folder or a file in it cannot be read or written.
        UNREACHABLE,
        /// The case has been closed already.
        CLOSED
    }

    CaseProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    CaseProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
