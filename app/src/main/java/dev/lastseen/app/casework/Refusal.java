package dev.lastseen.app.casework;

/// What was asked cannot be done, for a reason that lies in what was asked. The message is one sentence that says what was asked, why not, and what would do;
/// it is shown as it is.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
