package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Gives equal identifier values one number, whichever source spells them. Spelling is normalised ([Spelling]), similarity is never enough.
/// The first spelling met stands for the value.
final class ValueTable {
    private final RecordSpace space;
    private final int[][] known;
    private final Spelling mine = new Spelling();
    private final Spelling other = new Spelling();
    private int[] slots = new int[1 << 12];
    private long[] hashes = new long[1 << 11];
    private int[] sources = new int[1 << 11];
    private int[] codes = new int[1 << 11];
    private int count;

    ValueTable(RecordSpace space) {
        this.space = space;
        known = new int[space.sources().size()][];
    }

    int size() {
        return count;
    }

    /// The number of the value that `code`, a word or a whole number, stands for in a source.
    int number(int source, int code) {
        if (!ValueCode.isWord(code)) return intern(Hash.of(code), source, code);
        int[] map = known[source];
        if (map == null) {
            map = new int[space.segment(source).dictionary().limit()];
            known[source] = map;
        }
        if (map[code] == 0) map[code] = internWord(source, code) + 1;
        return map[code] - 1;
    }

    /// The source whose spelling stands for a value, and its code there.
    int source(int number) {
        return sources[number];
    }

    int code(int number) {
        return codes[number];
    }

    /// The value as it was spelled first.
    String text(int number) {
        return space.segment(sources[number]).text(0, codes[number]);
    }

    private int internWord(int source, int code) {
        mine.load(space.segment(source).dictionary(), code);
        return intern(mine.hash(), source, code);
    }

    private int intern(long hash, int source, int code) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0 && !(hashes[slots[slot] - 1] == hash && same(slots[slot] - 1, code))) slot = slot + 1 & mask;
        if (slots[slot] != 0) return slots[slot] - 1;
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            sources = Arrays.copyOf(sources, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        codes[count] = code;
        sources[count] = source;
        hashes[count] = hash;
        slots[slot] = ++count;
        if (count * 2 > slots.length) grow();
        return count - 1;
    }

    private boolean same(int number, int code) {
        if (!ValueCode.isWord(code) || !ValueCode.isWord(codes[number])) return codes[number] == code;
        Segment segment = space.segment(sources[number]);
        Dictionary dictionary = segment.dictionary();
        other.load(dictionary, codes[number]);
        return mine.same(other);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < count; number++) {
            int slot = (int) hashes[number] & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = number + 1;
        }
    }
}
