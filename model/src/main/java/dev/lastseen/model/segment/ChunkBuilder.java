package dev.lastseen.model.segment;

import dev.lastseen.model.Level;
import java.util.Arrays;

/// Fills one chunk after the other.
final class ChunkBuilder {
    private final long[] offsets = new long[Chunk.CAPACITY];
    private final int[] lengths = new int[Chunk.CAPACITY];
    private final long[] lines = new long[Chunk.CAPACITY];
    private final long[] times = new long[Chunk.CAPACITY];
    private final byte[] levels = new byte[Chunk.CAPACITY];
    private final short[] systems = new short[Chunk.CAPACITY];
    private final int[] contexts = new int[Chunk.CAPACITY];
    private final int[] shapes = new int[Chunk.CAPACITY];
    private final int[] starts = new int[Chunk.CAPACITY];
    private int[] codes = new int[1 << 17];
    private long[] pool = new long[1 << 14];
    private int size;
    private int codeCount;
    private int poolCount;
    private int poolMark;

    void begin(long offset, long line) {
        offsets[size] = offset;
        lines[size] = line;
        times[size] = Segment.NO_TIME;
        levels[size] = (byte) Level.NONE.ordinal();
        systems[size] = 0;
        contexts[size] = -1;
        poolMark = poolCount;
    }

    void time(long micros) {
        times[size] = micros;
    }

    void level(Level level) {
        levels[size] = (byte) level.ordinal();
    }

    void system(int number) {
        systems[size] = (short) number;
    }

    void context(int context) {
        contexts[size] = context;
    }

    int addTime(long pooled) {
        if (poolCount == pool.length) pool = Arrays.copyOf(pool, poolCount * 2);
        pool[poolCount] = pooled;
        return poolCount++;
    }

    /// The time that [#addTime] put at `index`.
    long pooled(int index) {
        return pool[index];
    }

    void end(long end, int shape, int[] rowCodes, int n) {
        lengths[size] = (int) Math.min(Integer.MAX_VALUE, end - offsets[size]);
        shapes[size] = shape;
        starts[size] = codeCount;
        if (codeCount + n > codes.length) codes = Arrays.copyOf(codes, Math.max(codeCount + n, codes.length * 2));
        System.arraycopy(rowCodes, 0, codes, codeCount, n);
        codeCount += n;
        size++;
    }

    void abandon() {
        poolCount = poolMark;
    }

    boolean full() {
        return size == Chunk.CAPACITY;
    }

    int size() {
        return size;
    }

    Chunk take() {
        int n = size;
        var places = new Chunk.Places(Arrays.copyOf(offsets, n), Arrays.copyOf(lengths, n), Arrays.copyOf(lines, n));
        var kinds = new Chunk.Kinds(Arrays.copyOf(levels, n), Arrays.copyOf(systems, n), Arrays.copyOf(contexts, n));
        var rows = new Chunk.Rows(Arrays.copyOf(shapes, n), Arrays.copyOf(starts, n), Arrays.copyOf(codes, codeCount));
        var chunk = new Chunk(n, places, Arrays.copyOf(times, n), kinds, rows, Arrays.copyOf(pool, poolCount));
        size = 0;
        codeCount = 0;
        poolCount = 0;
        poolMark = 0;
        return chunk;
    }
}
