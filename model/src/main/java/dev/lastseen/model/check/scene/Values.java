package dev.lastseen.model.check.scene;

import java.util.Arrays;
import java.util.BitSet;

/// The value of one field for each message at one system: the one seen first there, or the one seen last.
public final class Values {
    private final long[] keys;
    private final int[] records;
    private final BitSet times = new BitSet();

    Values(int messages) {
        keys = new long[messages];
        records = new int[messages];
        Arrays.fill(keys, ValueKey.ABSENT);
        Arrays.fill(records, -1);
    }

    void put(int message, long key, int record, boolean time) {
        keys[message] = key;
        records[message] = record;
        times.set(message, time);
    }

    /// The [ValueKey] of the message's value; where it is a time, corrected microseconds since 1970 UTC.
    public long key(int message) {
        return keys[message];
    }

    /// The record that holds the value, -1 where the message has none.
    public int record(int message) {
        return records[message];
    }

    public boolean has(int message) {
        return records[message] >= 0;
    }

    public boolean isTime(int message) {
        return times.get(message);
    }

    public int messages() {
        return keys.length;
    }

    /// Bytes of memory that it takes.
    long weight() {
        return 12L * keys.length;
    }
}
