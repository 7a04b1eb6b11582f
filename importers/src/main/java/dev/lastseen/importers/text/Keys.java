package dev.lastseen.importers.text;

import dev.lastseen.model.value.Ranges;
import dev.lastseen.model.value.WordHash;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/// Numbers for names that are spelled in bytes, looked up without making a text of them.
public final class Keys {
    private final ToIntFunction<String> numbers;
    private final int limit;
    private final WordHash hash = new WordHash();
    private byte[][] names = new byte[64][];
    private int[] values = new int[64];
    private int count;

    /// @param numbers gives the number of a name seen for the first time
    /// @param limit   most names that are known; further ones get -1
    public Keys(ToIntFunction<String> numbers, int limit) {
        this.numbers = numbers;
        this.limit = limit;
    }

    /// The number of the name `bytes[from, to)`, or -1 where there are too many.
    public int number(byte[] bytes, int from, int to) {
        int mask = names.length - 1;
        int slot = hash.of(bytes, from, to) & mask;
        while (names[slot] != null) {
            byte[] name = names[slot];
            if (name.length == to - from && Ranges.equal(name, 0, bytes, from, name.length)) return values[slot];
            slot = slot + 1 & mask;
        }
        return count < limit ? add(Arrays.copyOfRange(bytes, from, to)) : -1;
    }

    private int add(byte[] name) {
        int value = numbers.applyAsInt(Ascii.text(name, 0, name.length));
        if (++count * 2 > names.length) grow();
        put(name, value);
        return value;
    }

    private void put(byte[] name, int value) {
        int mask = names.length - 1;
        int slot = hash.of(name, 0, name.length) & mask;
        while (names[slot] != null) slot = slot + 1 & mask;
        names[slot] = name;
        values[slot] = value;
    }

    private void grow() {
        byte[][] oldNames = names;
        int[] oldValues = values;
        names = new byte[oldNames.length * 2][];
        values = new int[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) put(oldNames[i], oldValues[i]);
        }
    }
}
