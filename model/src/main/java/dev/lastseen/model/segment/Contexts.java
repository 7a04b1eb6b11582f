package dev.lastseen.model.segment;

import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import dev.lastseen.model.pack.LongPack;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// The objects that enclose records, such as the thread of a message or the page of a thread: stored once, inherited by every record inside.
/// A context's scalars may come after its records; they are added until the segment is built. A parent has a lower id than its children.
public final class Contexts {
    private int[] parents = new int[16];
    private long[] offsets = new long[16];
    private int count;
    private int[] owners = new int[64];
    private int[] columns = new int[64];
    private int[] codes = new int[64];
    private int values;
    private long[] times = new long[16];
    private int timeCount;

    /// Opens a context inside `parent` (-1 for none) that begins at byte `offset` of the decoded source; answers its id.
    public int open(int parent, long offset) {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        parents[count] = parent;
        offsets[count] = offset;
        return count++;
    }

    void add(int context, int column, int code) {
        if (values == owners.length) {
            owners = Arrays.copyOf(owners, values * 2);
            columns = Arrays.copyOf(columns, values * 2);
            codes = Arrays.copyOf(codes, values * 2);
        }
        owners[values] = context;
        columns[values] = column;
        codes[values++] = code;
    }

    int addTime(long pooled) {
        if (timeCount == times.length) times = Arrays.copyOf(times, timeCount * 2);
        times[timeCount] = pooled;
        return ValueCode.ofContextTime(timeCount++);
    }

    /// Number of contexts.
    public int size() {
        return count;
    }

    /// Number of scalars in all contexts.
    public int values() {
        return values;
    }

    public int parent(int context) {
        return parents[context];
    }

    public long offset(int context) {
        return offsets[context];
    }

    /// The context that holds scalar `i` (in order of reading), its column, its code.
    public int owner(int i) {
        return owners[i];
    }

    public int column(int i) {
        return columns[i];
    }

    public int code(int i) {
        return codes[i];
    }

    /// Number of times in the contexts' pool.
    public int times() {
        return timeCount;
    }

    /// A time of the contexts' pool ([dev.lastseen.model.value.PooledTime]).
    public long time(int index) {
        return times[index];
    }

    /// For each context the code that its records see in `column`: its own, else its nearest ancestor's; -1 where there is none.
    public int[] effective(int column) {
        int[] seen = new int[count];
        Arrays.fill(seen, -1);
        for (int i = 0; i < values; i++) {
            if (columns[i] == column) seen[owners[i]] = codes[i];
        }
        for (int i = 0; i < count; i++) {
            if (seen[i] == -1 && parents[i] >= 0) seen[i] = seen[parents[i]];
        }
        return seen;
    }

    void write(ByteWriter out, IntPack ints) {
        out.varint(count);
        ints.write(out, parents, count);
        LongPack.write(out, offsets, count);
        out.varint(values);
        ints.write(out, owners, values);
        ints.write(out, columns, values);
        ints.write(out, codes, values);
        out.varint(timeCount);
        LongPack.write(out, times, timeCount);
    }

    static Contexts read(ByteReader in) {
        var read = new Contexts();
        read.count = in.count();
        read.parents = ints(in, read.count);
        read.offsets = longs(in, read.count);
        read.values = in.count();
        read.owners = ints(in, read.values);
        read.columns = ints(in, read.values);
        read.codes = ints(in, read.values);
        read.timeCount = in.count();
        read.times = longs(in, read.timeCount);
        return read;
    }

    private static int[] ints(ByteReader in, int n) {
        int[] values = new int[n];
        IntPack.read(in, values, n);
        return values;
    }

    private static long[] longs(ByteReader in, int n) {
        long[] values = new long[n];
        LongPack.read(in, values, n);
        return values;
    }
}
