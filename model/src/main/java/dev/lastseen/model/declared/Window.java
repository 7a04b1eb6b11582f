package dev.lastseen.model.declared;

/// A span of time in which something was declared, such as a maintenance or a freeze. Microseconds since 1970 UTC.
///
/// @param start the first moment of the window
/// @param end   the last moment of the window, which still belongs to it; not before `start`
/// @param name  what it is called; may be empty
public record Window(long start, long end, String name) {
    public Window {
        if (end < start) throw new IllegalArgumentException("A window that ends before it starts");
    }

    /// True where the window holds this moment; both its bounds belong to it.
    public boolean holds(long micros) {
        return start <= micros && micros <= end;
    }
}
