package dev.lastseen.app.casework;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Computes a value when it is asked for first; whoever asks meanwhile waits for it. A failure is not kept.
final class Lazy<T> {
    private final Supplier<T> work;
    private @Nullable T value;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }

    /// True where the value was asked for before.
    synchronized boolean isKnown() {
        return value != null;
    }
}
