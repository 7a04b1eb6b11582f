package dev.lastseen.model.segment;

import java.util.function.Supplier;

/// Takes each chunk as it fills, and answers with a way to get it back: the same object, or one read again from a store.
@FunctionalInterface
public interface ChunkSink {
    /// @param index 0-based number of the chunk within its segment
    Supplier<Chunk> accept(int index, Chunk chunk);

    /// Keeps every chunk in memory.
    ChunkSink MEMORY = (_, chunk) -> () -> chunk;
}
