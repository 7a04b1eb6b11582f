package dev.lastseen.model.check.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The first values of all fields at one system, for a few messages that stand for all: cheap to look at before whole columns are read.
public final class Sample {
    private final int messages;
    private final Map<String, Taken> fields = new HashMap<>();

    Sample(int messages) {
        this.messages = messages;
    }

    /// What was taken of one field.
    static final class Taken {
        private final long[] keys;
        private final BitSet times = new BitSet();
        private boolean inherited;
        private int own;

        private Taken(int messages) {
            keys = new long[messages];
            Arrays.fill(keys, ValueKey.ABSENT);
        }

        boolean has(int index) {
            return keys[index] != ValueKey.ABSENT;
        }

        void put(int index, long key) {
            keys[index] = key;
        }

        /// @param own true where it is the very time of its record
        void putTime(int index, long micros, boolean own) {
            keys[index] = micros;
            times.set(index);
            if (own) this.own++;
        }

        void inherit() {
            inherited = true;
        }

        private int filled() {
            int filled = 0;
            for (long key : keys) {
                if (!ValueKey.isMissing(key)) filled++;
            }
            return filled;
        }
    }

    /// The field, which is there from now on.
    Taken taken(String field) {
        return fields.computeIfAbsent(field, _ -> new Taken(messages));
    }

    private Taken known(String field) {
        return fields.getOrDefault(field, new Taken(0));
    }

    /// Names of the fields that some message has.
    public Iterable<String> fields() {
        return fields.keySet().stream().sorted().toList();
    }

    /// Keys by number within the sample; the same number is the same message at every system.
    public long[] keys(String field) {
        return known(field).keys;
    }

    /// Number of messages with a value.
    public int filled(String field) {
        return known(field).filled();
    }

    /// True where most values are times.
    public boolean isTime(String field) {
        Taken taken = known(field);
        return !taken.times.isEmpty() && taken.times.cardinality() * 2 > taken.filled();
    }

    /// True where all values are the very time of their record.
    public boolean isOwnTime(String field) {
        return known(field).own == known(field).filled();
    }

    /// True where the value belongs to an object around the record, not to the record.
    public boolean isInherited(String field) {
        return known(field).inherited;
    }
}
