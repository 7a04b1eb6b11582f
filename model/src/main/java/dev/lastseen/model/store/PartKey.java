package dev.lastseen.model.store;

/// Names a part of a segment.
///
/// @param segment number of the segment in its index file
/// @param index   number of the part among its kind
record PartKey(int segment, Kind kind, int index) {
    enum Kind {
        TABLES,
        CHUNK,
        WORDS
    }

    private static final int INDEX_BITS = 28;

    /// The parts of a segment lie together, in order of kind and index.
    long value() {
        return ((long) segment << 32) | ((long) kind.ordinal() << INDEX_BITS) | index;
    }

    static long first(int segment) {
        return (long) segment << 32;
    }

    static int number(long value) {
        return (int) (value >>> 32);
    }
}
