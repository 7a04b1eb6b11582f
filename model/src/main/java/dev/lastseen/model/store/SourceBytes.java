package dev.lastseen.model.store;

import java.io.Closeable;
import java.io.IOException;

/// The decoded bytes of one source, in any order. One thread. Whoever opened it closes it.
public interface SourceBytes extends Closeable {
    /// Number of decoded bytes.
    long size();

    /// Reads up to `length` bytes from `offset` on into `into`, from `at` on; answers how many, fewer only at the end.
    int read(long offset, byte[] into, int at, int length) throws IOException;
}
