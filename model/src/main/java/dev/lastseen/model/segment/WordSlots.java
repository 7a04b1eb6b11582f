package dev.lastseen.model.segment;

/// A hash table from words to their indexes, by open addressing. A slot is one `long`: the word's tag (32 bits of its hash) and its index plus one, so that a
/// look-up touches one cache line and growing touches no word.
final class WordSlots {
    private long[] slots = new long[2048];
    private int count;

    /// The slot at which to begin looking for `tag`.
    int first(int tag) {
        return tag & (slots.length - 1);
    }

    int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /// The index in `slot`, or -1 where the slot is free.
    int index(int slot) {
        return indexOf(slots[slot]);
    }

    /// What `slot` holds; 0 where it is free.
    long entry(int slot) {
        return slots[slot];
    }

    static int tagOf(long entry) {
        return (int) (entry >>> 32);
    }

    static int indexOf(long entry) {
        return (int) entry - 1;
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
            int slot = first(tagOf(entry));
            while (slots[slot] != 0) slot = next(slot);
            slots[slot] = entry;
        }
    }
}
