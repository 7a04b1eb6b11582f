package dev.lastseen.importers.text;

/// Reads lines that start records. One for each source; one thread.
public interface LineParser {
    /// True where the line `bytes[from, to)` starts a record.
    boolean matches(byte[] bytes, int from, int to);

    /// Gives time, level and fields of the line that matched last to the record begun last. The bytes must still be the same.
    void emit(byte[] bytes);

    /// Which of its forms the line that matched last has; a later one says less of what the line should hold.
    default int form() {
        return 0;
    }

    /// Gives what the line `bytes[from, to)`, line `number` of those that follow the first line of the open record, adds to it.
    default void continued(byte[] bytes, int from, int to, int number) {}

    /// True where the line is no part of any record, such as a prolog or a directive. Asked for lines that do not match.
    default boolean saysNothing(byte[] bytes, int from, int to) {
        return false;
    }

    /// Learns from the line that matched last, which will come again.
    void learn(byte[] bytes);

    /// Forgets where in the source the lines stood that were learnt from: the source now begins.
    ///
    /// @param sawAll true where those were all lines of the source
    default void restart(boolean sawAll) {}
}
