package dev.lastseen.importers.format;

/// What a container runtime, or a program that collects logs, puts around each line. Holds the line unwrapped last. One for each source; one thread.
interface Wrapping {
    /// True where `bytes[from, to)` is wrapped so; the other answers are then about this line.
    boolean unwrap(byte[] bytes, int from, int to);

    /// Holds the line inside, from [#from] to [#to], until the next line is unwrapped.
    byte[] bytes();

    int from();

    int to();

    /// When the wrapping says that the line was written, in microseconds since 1970 UTC; [dev.lastseen.model.segment.Segment#NO_TIME] where it does not.
    long micros();

    /// What wrote the line; empty where the wrapping does not say.
    String system();

    /// True where the line inside goes on in the next one.
    boolean partial();

    /// True where the line was written to the standard error: parts of a line belong together on one stream only.
    default boolean error() {
        return false;
    }
}
