package dev.lastseen.model.segment;

/// A hash table from words to their indexes, by open addressing. A slot is one `long`: the word's tag (32 bits of its hash) and its index plus one, so that a
/// look-up touches one cache line and growing touches no word.
final class WordSlots {
    private long[] slots = new long[2048];
    private int count;

    static int tag(long hash) {
        return (int) (hash >>> 32);
    }

    /// The slot at which to begin looking for `tag`.
    int first(int tag) {
        return tag & (slots.length - 1);
    }

    int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /// The index in `slot`, or -1 where the slot is free.
    int index(int slot) {
        return (int) slots[slot] - 1;
    }

    int tagAt(int slot) {
        return (int) (slots[slot] >>> 32);
    }

    /// Fills the free slot `slot`.
    void put(int slot, int tag, int index) {
        slots[slot] = ((long) tag << 32) | (index + 1);
        if (++count * 3L > slots.length * 2L) grow();
    }

    /// Adds a word that is known to be new.
    void add(int tag, int index) {
        int slot = first(tag);
        while (slots[slot] != 0) slot = next(slot);
        put(slot, tag, index);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry == 0) continue;
            int slot = first((int) (entry >>> 32));
            while (slots[slot] != 0) slot = next(slot);
            slots[slot] = entry;
        }
    }
}
