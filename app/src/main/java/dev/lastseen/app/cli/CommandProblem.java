package dev.lastseen.app.cli;

/// What keeps a command from doing its work and lies in what it was given. The message is one line that says which
/// file or option, where, and what to do; it is shown as it is.
final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandProblem(String message) {
        super(message);
    }

    CommandProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
