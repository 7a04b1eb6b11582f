package dev.lastseen.model.follow;

import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Gives equal identifier values one number, whichever source spells them. Spelling is normalised ([Spelling]), similarity is never enough.
/// The first spelling met stands for the value.
final class ValueTable {
    private static final int SMALL = 1 << 20;

    private final RecordSpace space;
    private final int[][] known;
    private final Spelling mine = new Spelling();
    private final Spelling other = new Spelling();
    /// The hash, then the number plus one: most of a search touches nothing else.
    private long[] slots;
    /// Source, then code, of the first spelling of each number.
    private long[] spellings = new long[1 << 11];
    /// The number plus one of each whole number below [#SMALL]: most are, and a search would cost more than their reading.
    private int[] small = new int[1 << 10];
    private int count;
    private int taken;
    private boolean indexed = true;

    ValueTable(RecordSpace space) {
        this(space, slotCount(space));
    }

    private ValueTable(RecordSpace space, int slotCount) {
        this.space = space;
        known = new int[space.sources().size()][];
        slots = new long[slotCount];
    }

    /// About a slot for each word: most are identifiers where there are many, and are found in several sources.
    private static int slotCount(RecordSpace space) {
        long words = space.sources().stream().mapToLong(source -> source.segment().dictionary().size()).sum();
        return Integer.highestOneBit(Math.clamp(words, 1 << 10, 1 << 20)) * 2;
    }

    /// The table with exactly these spellings, each its source, then its code ([#spelling]); they are looked up once [#find] is asked.
    static ValueTable of(RecordSpace space, long[] spellings) {
        var table = new ValueTable(space, 1);
        table.spellings = spellings;
        table.count = spellings.length;
        table.indexed = false;
        return table;
    }

    int size() {
        return count;
    }

    /// Source, then code, of the spelling that stands for a value.
    long spelling(int number) {
        return spellings[number];
    }

    /// The number of the value that `code`, a word or a whole number, stands for in a source.
    int number(int source, int code) {
        if (!ValueCode.isWord(code)) return integer(source, code);
        int[] map = words(source);
        if (map[code] == 0) map[code] = internWord(source, code) + 1;
        return map[code] - 1;
    }

    /// Puts in the place of each of `codes[0, n)` of a source the number of the value that it stands for.
    void number(int source, int[] codes, int n) {
        int[] map = words(source);
        for (int i = 0; i < n; i++) {
            int code = codes[i];
            int known = ValueCode.isWord(code) ? map[code] : 0;
            codes[i] = known > 0 ? known - 1 : number(source, code);
        }
    }

    private int[] words(int source) {
        int[] map = known[source];
        if (map == null) {
            map = new int[space.segment(source).dictionary().limit()];
            known[source] = map;
        }
        return map;
    }

    /// The source whose spelling stands for a value, and its code there.
    int source(int number) {
        return (int) (spellings[number] >>> 32);
    }

    int code(int number) {
        return (int) spellings[number];
    }

    /// True where `code` of a source is a spelling of the value. Safe to ask from many threads once the table is whole.
    synchronized boolean isSpelled(int number, int source, int code) {
        if (ValueCode.isWord(code)) mine.load(space.segment(source).dictionary(), code);
        return same(number, code);
    }

    /// The number of a value that `code` of a source spells, or -1. Safe to ask from many threads once the table is whole.
    synchronized int find(int source, int code) {
        if (!indexed) index();
        int tag = (int) Hash.of(code);
        if (ValueCode.isWord(code)) {
            mine.load(space.segment(source).dictionary(), code);
            tag = mine.hash();
        } else if (ValueCode.integer(code) < SMALL) {
            int value = ValueCode.integer(code);
            return value < small.length ? small[value] - 1 : -1;
        }
        return (int) slots[slot(tag, code)] - 1;
    }

    /// Enters all spellings, which differ, in their order: each gets the number that it had.
    private void index() {
        long[] all = spellings;
        spellings = new long[Math.max(1, all.length)];
        count = 0;
        slots = new long[slotCount(space)];
        for (long spelling : all) {
            int source = (int) (spelling >>> 32);
            int code = (int) spelling;
            if (ValueCode.isWord(code)) internWord(source, code);
            else integer(source, code);
        }
        indexed = true;
    }

    /// The value as it was spelled first.
    String text(int number) {
        return space.segment(source(number)).text(0, code(number));
    }

    private int integer(int source, int code) {
        int value = ValueCode.integer(code);
        if (value >= SMALL) return intern((int) Hash.of(code), source, code);
        if (value >= small.length) small = Arrays.copyOf(small, Math.max(value + 1, Math.min(SMALL, small.length * 2)));
        if (small[value] == 0) small[value] = add(source, code);
        return small[value] - 1;
    }

    /// One more than the number of the new value.
    private int add(int source, int code) {
        if (count == spellings.length) spellings = Arrays.copyOf(spellings, count * 2);
        spellings[count] = (long) source << 32 | code & 0xffff_ffffL;
        return ++count;
    }

    private int internWord(int source, int code) {
        mine.load(space.segment(source).dictionary(), code);
        return intern(mine.hash(), source, code);
    }

    private int intern(int tag, int source, int code) {
        int slot = slot(tag, code);
        if (slots[slot] != 0) return (int) slots[slot] - 1;
        int number = add(source, code);
        slots[slot] = (long) tag << 32 | number;
        if (++taken * 2 > slots.length) grow();
        return number - 1;
    }

    /// Where the value is entered, or the free place where it would be.
    private int slot(int tag, int code) {
        int mask = slots.length - 1;
        int slot = tag & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> 32) == tag && same((int) entry - 1, code)) return slot;
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int number, int code) {
        int known = code(number);
        if (!ValueCode.isWord(code) || !ValueCode.isWord(known)) return known == code;
        other.load(space.segment(source(number)).dictionary(), known);
        return mine.same(other);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry == 0) continue;
            int slot = (int) (entry >>> 32) & mask;
            while (slots[slot] != 0) slot = slot + 1 & mask;
            slots[slot] = entry;
        }
    }
}
