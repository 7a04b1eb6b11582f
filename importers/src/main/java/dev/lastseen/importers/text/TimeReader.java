package dev.lastseen.importers.text;

/// Reads times of one spelling from bytes. One for each source; one thread. The answers are those of the last call of [#read] that said true.
public interface TimeReader {
    /// True where a time begins at `from`.
    boolean read(byte[] bytes, int from, int to);

    /// Forgets the times read so far, which will come again; `sawAll` where those were all of the source.
    default void restart(boolean sawAll) {}

    /// Index of the first byte after the time.
    int end();

    /// Microseconds since 1970 UTC; without a stated zone, as if it were UTC.
    long micros();

    /// True where the spelling states a zone or counts from 1970.
    boolean zoned();

    /// What the spelling leaves out and was inferred: `year`, `date`, or nothing.
    String inferred();
}
