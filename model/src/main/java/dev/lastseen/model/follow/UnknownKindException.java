package dev.lastseen.model.follow;

import java.util.List;

/// The analyst asked to follow a kind that the evidence does not hold.
public final class UnknownKindException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownKindException(String asked, List<String> known) {
        super("no identifier kind or column '%s' links two systems; these do: %s".formatted(asked, known.isEmpty() ? "none" : String.join(", ", known)));
    }
}
