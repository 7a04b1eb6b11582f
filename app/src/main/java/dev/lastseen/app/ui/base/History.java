package dev.lastseen.app.ui.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The way through the focus, as a browser keeps it. Not safe to share between threads.
final class History {
    private static final int LONGEST = 500;

    private final Deque<Focus> before = new ArrayDeque<>();
    private final Deque<Focus> after = new ArrayDeque<>();

    /// Leaves `old` for something new: what lay ahead is forgotten.
    void leave(Focus old) {
        before.push(old);
        if (before.size() > LONGEST) before.removeLast();
        after.clear();
    }

    /// What was looked at before `now`.
    Optional<Focus> back(Focus now) {
        return step(before, after, now);
    }

    /// What `now` was left for by going back.
    Optional<Focus> forward(Focus now) {
        return step(after, before, now);
    }

    private static Optional<Focus> step(Deque<Focus> from, Deque<Focus> to, Focus now) {
        if (from.isEmpty()) return Optional.empty();
        to.push(now);
        return Optional.of(from.pop());
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForward() {
        return !after.isEmpty();
    }

    void clear() {
        before.clear();
        after.clear();
    }

    /// Makes every remembered focus anew, as a new analysis demands.
    void renew(UnaryOperator<Focus> change) {
        renew(before, change);
        renew(after, change);
    }

    private static void renew(Deque<Focus> all, UnaryOperator<Focus> change) {
        var fresh = all.stream().map(change).toList();
        all.clear();
        all.addAll(fresh);
    }
}
