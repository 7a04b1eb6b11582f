package dev.lastseen.model.segment;

import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import dev.lastseen.model.pack.LongPack;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Writes the fields of a chunk. Records of one shape stand together and each of their columns is packed alone; shapes with few records in the chunk share
/// one column, as every column costs some bytes by itself. A time is kept as its difference to the record's own time.
final class RowPacker {
    /// Fewest records of a shape that pay for columns of their own.
    static final int FEW = 12;
    /// Stands for every time of the chunk's pool, whose index follows from the order of times.
    static final int SOME_TIME = ValueCode.ofTime(0);

    private final ByteWriter out;
    private final IntPack ints;
    private final ShapeGroups groups = new ShapeGroups();
    private int[] column = new int[Chunk.CAPACITY];
    private long[] times = new long[Chunk.CAPACITY];
    private int[] zoned = new int[Chunk.CAPACITY];
    private int size;
    private int timeCount;

    RowPacker(ByteWriter out, IntPack ints) {
        this.out = out;
        this.ints = ints;
    }

    void write(Chunk chunk) {
        groups.group(chunk.rows().shapes(), chunk.size(), chunk.rows(), chunk.rows().codes().length);
        writeShapes(chunk.size());
        for (int g = 0; g < groups.count(); g++) {
            if (groups.size(g) >= FEW) writeColumns(chunk, g);
        }
        begin();
        for (int g = 0; g < groups.count(); g++) {
            if (groups.size(g) < FEW) addAll(chunk, g);
        }
        flush();
    }

    private void writeShapes(int n) {
        out.varint(groups.count());
        for (int g = 0; g < groups.count(); g++) {
            out.varint(groups.shape(g));
            out.varint(groups.width(g));
        }
        ints.write(out, groups.members(), n);
    }

    private void writeColumns(Chunk chunk, int group) {
        int from = groups.from(group);
        int to = groups.from(group + 1);
        int[] order = groups.order();
        int[] starts = chunk.rows().starts();
        int[] codes = chunk.rows().codes();
        while (column.length < to - from) grow();
        for (int k = 0; k < groups.width(group); k++) {
            begin();
            for (int i = from; i < to; i++) column[size++] = codes[starts[order[i]] + k];
            takeTimes(chunk, order, from);
            flush();
        }
    }

    /// Takes the times out of the column, which holds a code of each of the records `order[from, from + size)`.
    private void takeTimes(Chunk chunk, int[] order, int from) {
        for (int i = 0; i < size; i++) {
            if (ValueCode.isTime(column[i])) column[i] = withoutTime(chunk, order[from + i], column[i]);
        }
    }

    private void addAll(Chunk chunk, int group) {
        for (int i = groups.from(group); i < groups.from(group + 1); i++) {
            int record = groups.order()[i];
            int start = chunk.rows().starts()[record];
            for (int k = 0; k < groups.width(group); k++) {
                if (size == column.length) grow();
                column[size++] = withoutTime(chunk, record, chunk.rows().codes()[start + k]);
            }
        }
    }

    private void begin() {
        size = 0;
        timeCount = 0;
    }

    /// The code that stands for `code` in the column, where it may be a time of the record.
    private int withoutTime(Chunk chunk, int record, int code) {
        if (!ValueCode.isTime(code) || ValueCode.isContextTime(code)) return code;
        addTime(chunk.timePool()[ValueCode.timeIndex(code)], chunk.times()[record]);
        return SOME_TIME;
    }

    private void addTime(long pooled, long recordTime) {
        times[timeCount] = PooledTime.micros(pooled) - base(recordTime);
        zoned[timeCount++] = PooledTime.zoned(pooled) ? 1 : 0;
    }

    /// What a time of a record is kept relative to.
    static long base(long recordTime) {
        return recordTime == Segment.NO_TIME ? 0 : recordTime;
    }

    private void grow() {
        int length = column.length * 2;
        column = Arrays.copyOf(column, length);
        times = Arrays.copyOf(times, length);
        zoned = Arrays.copyOf(zoned, length);
    }

    private void flush() {
        out.varint(timeCount);
        ints.write(out, column, size);
        if (timeCount == 0) return;
        LongPack.write(out, times, timeCount);
        ints.write(out, zoned, timeCount);
    }
}
