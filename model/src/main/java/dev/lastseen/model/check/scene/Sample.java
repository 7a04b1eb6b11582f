package dev.lastseen.model.check.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The first values of all fields at one system, for a few messages that stand for all: cheap to look at before whole columns are read.
public final class Sample {
    private final int messages;
    private final Map<String, long[]> fields = new HashMap<>();
    private final Map<String, BitSet> times = new HashMap<>();
    private final Map<String, Boolean> contexts = new HashMap<>();

    Sample(int messages) {
        this.messages = messages;
    }

    void put(String field, int index, long key, boolean time) {
        long[] keys = fields.computeIfAbsent(field, _ -> absent());
        if (keys[index] != ValueKey.ABSENT) return;
        keys[index] = key;
        if (time) times.computeIfAbsent(field, _ -> new BitSet()).set(index);
    }

    void inherit(String field) {
        contexts.put(field, true);
    }

    private long[] absent() {
        long[] keys = new long[messages];
        Arrays.fill(keys, ValueKey.ABSENT);
        return keys;
    }

    /// Names of the fields that some message has.
    public Iterable<String> fields() {
        return fields.keySet().stream().sorted().toList();
    }

    /// Keys by number within the sample; the same number is the same message at every system.
    public long[] keys(String field) {
        return fields.getOrDefault(field, new long[0]);
    }

    /// Number of messages with a value.
    public int filled(String field) {
        return (int) Arrays.stream(keys(field)).filter(key -> !ValueKey.isMissing(key)).count();
    }

    /// True where most values are times.
    public boolean isTime(String field) {
        BitSet found = times.get(field);
        return found != null && found.cardinality() * 2 > filled(field);
    }

    /// True where the value belongs to an object around the record, not to the record.
    public boolean isInherited(String field) {
        return contexts.containsKey(field);
    }
}
