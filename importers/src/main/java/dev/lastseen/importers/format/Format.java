package dev.lastseen.importers.format;

import java.io.IOException;

/// One way to read a source. Implementations hold no state between sources and are safe to share between threads.
public interface Format {
    /// Stable id, such as `python-logging`: used on the command line and stored in cases.
    String id();

    /// What a person calls it.
    String title();

    /// How well the beginning of a source fits, and why.
    Score score(Head head);

    /// Reads the whole source: every byte ends in a record, a continuation, a rejected range or a counted blank ([Reading]).
    /// One bad record never ends it. Returns early only where [Reading#cancelled] says so.
    ///
    /// @throws IOException only where the bytes themselves cannot be read
    void read(DecodedInput input, Reading reading) throws IOException;
}
