package dev.lastseen.model.contrast;

import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers the different parts of words, counted up from [ValueCode#FIRST_WORD] so that none is taken for a fixed word.
final class PartTable {
    private byte[][] parts = new byte[16][];
    private int[] slots = new int[64];
    private int count;

    /// The number of the part `bytes[from, to)`.
    int number(byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        int slot = (int) Hash.of(bytes, from, to) & mask;
        while (slots[slot] != 0 && !same(slots[slot] - 1, bytes, from, to)) slot = slot + 1 & mask;
        if (slots[slot] != 0) return slots[slot] - 1 + ValueCode.FIRST_WORD;
        if (count == parts.length) parts = Arrays.copyOf(parts, count * 2);
        parts[count++] = Arrays.copyOfRange(bytes, from, to);
        slots[slot] = count;
        if (count * 2 > slots.length) grow();
        return count - 1 + ValueCode.FIRST_WORD;
    }

    /// The part as text; what is empty is told so.
    String text(int number) {
        byte[] part = parts[number - ValueCode.FIRST_WORD];
        return part.length == 0 ? "(none)" : new String(part, StandardCharsets.UTF_8);
    }

    private boolean same(int index, byte[] bytes, int from, int to) {
        return Arrays.equals(parts[index], 0, parts[index].length, bytes, from, to);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = (int) Hash.of(parts[i], 0, parts[i].length) & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = i + 1;
        }
    }
}
