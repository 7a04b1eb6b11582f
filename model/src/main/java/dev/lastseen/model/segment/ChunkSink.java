package dev.lastseen.model.segment;

import java.util.function.Supplier;

/// Takes what a segment is made of as it fills, and answers with a way to get it back: the same object, or one read again from a store. The answers are
/// asked from many threads.
@FunctionalInterface
public interface ChunkSink {
    /// @param index 0-based number of the chunk within its segment
    Supplier<Chunk> accept(int index, Chunk chunk);

    /// Takes a page of the segment's [Dictionary] that will not change any more.
    ///
    /// @param index 0-based number of the page within its segment
    default Supplier<byte[]> acceptPage(int index, byte[] page) {
        return () -> page;
    }

    /// Keeps everything in memory.
    ChunkSink MEMORY = (_, chunk) -> () -> chunk;
}
