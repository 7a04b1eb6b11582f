package dev.lastseen.model.lineage;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;

/// Numbers the values of one segment that may name something: each word has a number of its own, whole numbers share some.
///
/// @param words    one more than the largest code of a word
/// @param integers how many numbers whole numbers share, as a power of two
record Slots(int words, int integers) {
    /// Whole numbers below are too common to name anything.
    static final int LEAST_NUMBER = 1000;
    private static final int SPREAD = 0x9E37_79B9;
    private static final int FEWEST = 10;
    private static final int MOST = 22;

    static Slots of(Segment segment) {
        return new Slots(segment.dictionary().limit(), Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(segment.size()), FEWEST, MOST));
    }

    int count() {
        return words + (1 << integers);
    }

    /// The number of a value, or -1 for what names nothing.
    int of(int code) {
        if (ValueCode.isWord(code)) return code < ValueCode.FIRST_WORD ? -1 : code;
        if (!ValueCode.isInteger(code) || ValueCode.integer(code) < LEAST_NUMBER) return -1;
        return words + (code * SPREAD >>> Integer.SIZE - integers);
    }
}
