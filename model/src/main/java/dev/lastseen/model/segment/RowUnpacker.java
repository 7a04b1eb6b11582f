package dev.lastseen.model.segment;

import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.IntPack;
import dev.lastseen.model.pack.LongPack;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Reads what [RowPacker] wrote.
final class RowUnpacker {
    private final ByteReader in;
    private final int n;
    private final long[] recordTimes;
    private final int[] shapes;
    private final int[] widths;
    private final int[] members;
    private final int[] sizes;
    private final int[] starts;
    private final int[] codes;
    private int[] column = {};
    private long[] found = {};
    private int foundCount;
    private long[] pool = {};

    RowUnpacker(ByteReader in, int n, long[] recordTimes) {
        this.in = in;
        this.n = n;
        this.recordTimes = recordTimes;
        int groups = in.count();
        shapes = new int[groups];
        widths = new int[groups];
        for (int g = 0; g < groups; g++) {
            shapes[g] = in.count();
            widths[g] = in.count();
        }
        members = new int[n];
        IntPack.read(in, members, n);
        sizes = new int[groups];
        starts = new int[n];
        codes = new int[layOut()];
        readCodes();
        numberTimes();
    }

    Chunk.Rows rows() {
        int[] shapeOf = new int[n];
        for (int i = 0; i < n; i++) shapeOf[i] = shapes[members[i]];
        return new Chunk.Rows(shapeOf, starts, codes);
    }

    long[] pool() {
        return pool;
    }

    private int layOut() {
        int total = 0;
        for (int i = 0; i < n; i++) {
            starts[i] = total;
            total += widths[members[i]];
            sizes[members[i]]++;
        }
        return total;
    }

    private void readCodes() {
        int[][] records = recordsOfGroups();
        int loose = 0;
        for (int g = 0; g < shapes.length; g++) {
            if (sizes[g] >= RowPacker.FEW) {
                for (int k = 0; k < widths[g]; k++) readColumn(records[g], k);
            } else {
                loose += sizes[g] * widths[g];
            }
        }
        readLoose(records, loose);
    }

    private int[][] recordsOfGroups() {
        int[][] records = new int[shapes.length][];
        for (int g = 0; g < shapes.length; g++) records[g] = new int[sizes[g]];
        int[] filled = new int[shapes.length];
        for (int i = 0; i < n; i++) records[members[i]][filled[members[i]]++] = i;
        return records;
    }

    private void readColumn(int[] records, int k) {
        int times = begin(records.length);
        if (times == 0) {
            for (int i = 0; i < records.length; i++) codes[starts[records[i]] + k] = column[i];
        } else {
            int next = foundCount - times;
            for (int i = 0; i < records.length; i++) next = place(column[i], records[i], starts[records[i]] + k, next);
        }
    }

    private void readLoose(int[][] records, int size) {
        int next = foundCount;
        begin(size);
        int at = 0;
        for (int g = 0; g < shapes.length; g++) {
            if (sizes[g] >= RowPacker.FEW) continue;
            for (int record : records[g]) {
                for (int k = 0; k < widths[g]; k++) next = place(column[at++], record, starts[record] + k, next);
            }
        }
    }

    /// Reads the next column and its times; answers how many times there are.
    private int begin(int size) {
        int times = in.count();
        if (column.length < size) column = new int[size];
        IntPack.read(in, column, size);
        if (times > 0) readTimes(times);
        return times;
    }

    private void readTimes(int count) {
        long[] micros = new long[count];
        int[] zoned = new int[count];
        LongPack.read(in, micros, count);
        IntPack.read(in, zoned, count);
        if (foundCount + count > found.length) found = Arrays.copyOf(found, Math.max(foundCount + count, found.length * 2));
        for (int i = 0; i < count; i++) found[foundCount++] = PooledTime.of(micros[i], zoned[i] != 0);
    }

    /// Puts a code in its place; a time gets its record's time added and the number of its place in [#found].
    private int place(int code, int record, int at, int next) {
        if (code != RowPacker.SOME_TIME) {
            codes[at] = code;
            return next;
        }
        long relative = found[next];
        found[next] = PooledTime.of(PooledTime.micros(relative) + RowPacker.base(recordTimes[record]), PooledTime.zoned(relative));
        codes[at] = ValueCode.ofTime(next);
        return next + 1;
    }

    /// Orders the pool as records and their columns stand.
    private void numberTimes() {
        pool = new long[foundCount];
        if (foundCount == 0) return;
        int next = 0;
        for (int i = 0; i < codes.length; i++) {
            if (ValueCode.isTime(codes[i]) && !ValueCode.isContextTime(codes[i])) {
                pool[next] = found[ValueCode.timeIndex(codes[i])];
                codes[i] = ValueCode.ofTime(next++);
            }
        }
    }
}
