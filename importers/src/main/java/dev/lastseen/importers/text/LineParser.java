package dev.lastseen.importers.text;

/// Reads lines that start records. One for each source; one thread.
public interface LineParser {
    /// True where the line `bytes[from, to)` starts a record.
    boolean matches(byte[] bytes, int from, int to);

    /// Gives time, level and fields of the line that matched last to the record begun last. The bytes must still be the same.
    void emit(byte[] bytes);

    /// Learns from the line that matched last, which will come again.
    void learn(byte[] bytes);
}
