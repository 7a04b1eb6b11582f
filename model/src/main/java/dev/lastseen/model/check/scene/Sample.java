package dev.lastseen.model.check.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The first values of all fields at one system, for a few messages that stand for all: cheap to look at before whole columns are read.
public final class Sample {
    private final int messages;
    private final Map<String, long[]> fields = new HashMap<>();
    private final Map<String, BitSet> times = new HashMap<>();
    private final Set<String> contexts = new HashSet<>();
    private final Map<String, Integer> own = new HashMap<>();

    Sample(int messages) {
        this.messages = messages;
    }

    /// @return false where the message has a value already
    boolean put(String field, int index, long key, boolean time) {
        long[] keys = fields.computeIfAbsent(field, _ -> absent());
        if (keys[index] != ValueKey.ABSENT) return false;
        keys[index] = key;
        if (time) times.computeIfAbsent(field, _ -> new BitSet()).set(index);
        return true;
    }

    void own(String field) {
        own.merge(field, 1, Integer::sum);
    }

    void inherit(String field) {
        contexts.add(field);
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

    /// True where all values are the very time of their record.
    public boolean isOwnTime(String field) {
        return own.getOrDefault(field, 0) == filled(field);
    }

    /// True where the value belongs to an object around the record, not to the record.
    public boolean isInherited(String field) {
        return contexts.contains(field);
    }
}
