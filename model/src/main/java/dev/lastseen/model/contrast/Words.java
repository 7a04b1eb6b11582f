package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Gives equal words of several sources one number, counted up from [ValueCode#FIRST_WORD] so that they stand beside the fixed words. Where all words come from one source,
/// its own codes are the numbers. One thread.
final class Words {
    private static final int SEVERAL = -1;
    private final RecordSpace space;
    private final int only;
    private final int[] @Nullable [] known;
    private int[] sources = new int[1 << 10];
    private int[] codes = new int[1 << 10];
    private int[] slots = new int[1 << 11];
    private int count;

    private Words(RecordSpace space, int only) {
        this.space = space;
        this.only = only;
        known = new int[space.sources().size()][];
    }

    static Words ofOne(RecordSpace space, int source) {
        return new Words(space, source);
    }

    static Words ofSeveral(RecordSpace space) {
        return new Words(space, SEVERAL);
    }

    /// The number of the dictionary word `code` of a source.
    int number(int source, int code) {
        if (only != SEVERAL) return code;
        int[] map = known[source];
        if (map == null) {
            map = new int[space.segment(source).dictionary().limit()];
            known[source] = map;
        }
        if (map[code] == 0) map[code] = intern(source, code);
        return map[code];
    }

    Dictionary dictionary(int number) {
        return space.segment(only != SEVERAL ? only : sources[number - ValueCode.FIRST_WORD]).dictionary();
    }

    /// The code of a word within [#dictionary].
    int code(int number) {
        return only != SEVERAL ? number : codes[number - ValueCode.FIRST_WORD];
    }

    private int intern(int source, int code) {
        Dictionary dictionary = space.segment(source).dictionary();
        int start = dictionary.start(code);
        long hash = Hash.of(dictionary.page(code), start, start + dictionary.length(code));
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0 && !same(slots[slot], source, code)) slot = slot + 1 & mask;
        if (slots[slot] == 0) slots[slot] = add(source, code);
        int number = slots[slot];
        if (count * 2 > slots.length) grow();
        return number;
    }

    private int add(int source, int code) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            sources = Arrays.copyOf(sources, count * 2);
        }
        sources[count] = source;
        codes[count] = code;
        return ValueCode.FIRST_WORD + count++;
    }

    private boolean same(int number, int source, int code) {
        Dictionary mine = dictionary(number);
        Dictionary other = space.segment(source).dictionary();
        int a = mine.start(code(number));
        int b = other.start(code);
        return Arrays.equals(mine.page(code(number)), a, a + mine.length(code(number)), other.page(code), b, b + other.length(code));
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = ValueCode.FIRST_WORD; number < ValueCode.FIRST_WORD + count; number++) {
            Dictionary dictionary = dictionary(number);
            int start = dictionary.start(code(number));
            int slot = (int) Hash.of(dictionary.page(code(number)), start, start + dictionary.length(code(number))) & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = number;
        }
    }
}
