package dev.lastseen.model.segment;

/// Up to [#CAPACITY] records in the order of their source, as plain columns. Immutable once built; the arrays are shared, never to be written by readers.
///
/// @param size     number of records
/// @param place    where each record stands
/// @param times    microseconds since 1970 UTC, or [Segment#NO_TIME]
/// @param kinds    level and system of each record
/// @param rows     the fields of each record
/// @param timePool pooled times that the rows point to ([dev.lastseen.model.value.PooledTime])
public record Chunk(int size, Places place, long[] times, Kinds kinds, Rows rows, long[] timePool) {
    /// Records in a full chunk.
    public static final int CAPACITY = 1 << 14;
    static final int BITS = 14;

    /// Where the records stand: first byte (decoded, from the start of the source), length in bytes with continuations, and 1-based line.
    public record Places(long[] offsets, int[] lengths, long[] lines) {}

    /// @param levels  ordinals of [dev.lastseen.model.Level]
    /// @param systems indexes into [Segment#systems]
    /// @param contexts ids of the contexts that the records stand in; -1 for none
    public record Kinds(byte[] levels, short[] systems, int[] contexts) {}

    /// Fields: record `i` has the columns of shape `shapes[i]`, with the codes `codes[starts[i]] …`, one a column, in the shape's order.
    public record Rows(int[] shapes, int[] starts, int[] codes) {}
}
