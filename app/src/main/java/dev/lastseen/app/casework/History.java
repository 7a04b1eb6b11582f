package dev.lastseen.app.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Values that were left behind, to go back to and forward again. One thread.
final class History<T> {
    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();

    /// Something new was done, leaving `left`: nothing can be redone any more.
    void did(T left) {
        before.push(left);
        after.clear();
    }

    Optional<T> undo() {
        return Optional.ofNullable(before.peek());
    }

    Optional<T> redo() {
        return Optional.ofNullable(after.peek());
    }

    /// What [#undo] answers was taken up, leaving `left`.
    void undone(T left) {
        before.pop();
        after.push(left);
    }

    /// What [#redo] answers was taken up, leaving `left`.
    void redone(T left) {
        after.pop();
        before.push(left);
    }
}
