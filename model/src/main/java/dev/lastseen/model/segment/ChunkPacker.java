package dev.lastseen.model.segment;

import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import dev.lastseen.model.pack.LongPack;

/// Writes a chunk as bytes and reads it back. A packer keeps its buffers: one a thread; [#unpack] is free of state.
///
/// Offsets and lines are kept as differences to what the record before would make one expect, times as differences to the record before, fields by shape
/// and column ([RowPacker]). A chunk read back holds the same records; only the order of its time pool may differ, with the codes that point to it.
public final class ChunkPacker {
    private final ByteWriter out = new ByteWriter();
    private final IntPack ints = new IntPack();
    private final RowPacker rows = new RowPacker(out, ints);
    private final long[] longs = new long[Chunk.CAPACITY];
    private final int[] flags = new int[Chunk.CAPACITY];

    public byte[] pack(Chunk chunk) {
        int n = chunk.size();
        out.varint(n);
        places(chunk.place(), n);
        times(chunk.times(), n);
        kinds(chunk.kinds(), n);
        rows.write(chunk);
        return out.take();
    }

    public static Chunk unpack(byte[] bytes) {
        var in = new ByteReader(bytes);
        int n = in.count();
        var places = readPlaces(in, n);
        long[] times = readTimes(in, n);
        var kinds = readKinds(in, n);
        var rows = new RowUnpacker(in, n, times);
        return new Chunk(n, places, times, kinds, rows.rows(), rows.pool());
    }

    private void places(Chunk.Places place, int n) {
        long expected = 0;
        for (int i = 0; i < n; i++) {
            longs[i] = place.offsets()[i] - expected;
            expected = place.offsets()[i] + place.lengths()[i];
        }
        LongPack.write(out, longs, n);
        ints.write(out, place.lengths(), n);
        differences(place.lines(), n);
        LongPack.write(out, longs, n);
    }

    private void differences(long[] values, int n) {
        long previous = 0;
        for (int i = 0; i < n; i++) {
            longs[i] = values[i] - previous;
            previous = values[i];
        }
    }

    private static Chunk.Places readPlaces(ByteReader in, int n) {
        long[] offsets = new long[n];
        int[] lengths = new int[n];
        LongPack.read(in, offsets, n);
        IntPack.read(in, lengths, n);
        long expected = 0;
        for (int i = 0; i < n; i++) {
            offsets[i] += expected;
            expected = offsets[i] + lengths[i];
        }
        return new Chunk.Places(offsets, lengths, sums(in, n));
    }

    private static long[] sums(ByteReader in, int n) {
        long[] values = new long[n];
        LongPack.read(in, values, n);
        for (int i = 1; i < n; i++) values[i] += values[i - 1];
        return values;
    }

    private void times(long[] times, int n) {
        long previous = 0;
        for (int i = 0; i < n; i++) {
            flags[i] = times[i] == Segment.NO_TIME ? 0 : 1;
            longs[i] = flags[i] == 0 ? 0 : times[i] - previous;
            if (flags[i] != 0) previous = times[i];
        }
        ints.write(out, flags, n);
        LongPack.write(out, longs, n);
    }

    private static long[] readTimes(ByteReader in, int n) {
        int[] present = new int[n];
        IntPack.read(in, present, n);
        long[] times = sums(in, n);
        for (int i = 0; i < n; i++) {
            if (present[i] == 0) times[i] = Segment.NO_TIME;
        }
        return times;
    }

    private void kinds(Chunk.Kinds kinds, int n) {
        for (int i = 0; i < n; i++) flags[i] = kinds.levels()[i];
        ints.write(out, flags, n);
        for (int i = 0; i < n; i++) flags[i] = kinds.systems()[i];
        ints.write(out, flags, n);
        ints.write(out, kinds.contexts(), n);
    }

    private static Chunk.Kinds readKinds(ByteReader in, int n) {
        int[] column = new int[n];
        byte[] levels = new byte[n];
        IntPack.read(in, column, n);
        for (int i = 0; i < n; i++) levels[i] = (byte) column[i];
        short[] systems = new short[n];
        IntPack.read(in, column, n);
        for (int i = 0; i < n; i++) systems[i] = (short) column[i];
        IntPack.read(in, column, n);
        return new Chunk.Kinds(levels, systems, column);
    }
}
