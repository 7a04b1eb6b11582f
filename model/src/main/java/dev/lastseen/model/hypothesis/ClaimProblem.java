package dev.lastseen.model.hypothesis;

import java.util.List;

/// A claim that cannot be read. Its message is one sentence for people: where, what was expected, and what stands there.
public final class ClaimProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int position;
    private final int length;
    private final transient List<String> expected;

    ClaimProblem(String message, int position, int length, List<String> expected) {
        super(message);
        this.position = position;
        this.length = length;
        this.expected = List.copyOf(expected);
    }

    /// Index of the first character that does not fit; the length of the text where it ends too early.
    public int position() {
        return position;
    }

    /// Number of characters that do not fit; 0 at the end of the text.
    public int length() {
        return length;
    }

    /// What could stand there, the most likely first.
    public List<String> expected() {
        return expected;
    }
}
