package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;

/// Counts the values of one column of one source, for the records of one system.
final class ColumnStats {
    private final Segment segment;
    private int[] counts = new int[64];
    private int[] keys = new int[64];
    private int distinct;
    private int largest;
    private int values;
    private int others;
    private int shortIntegers;
    private int integers;
    private int spaced;
    private int brief;

    ColumnStats(Segment segment) {
        this.segment = segment;
    }

    /// What was counted. Adding up the totals of several sources counts a value of two sources twice.
    ///
    /// @param values   words and whole numbers
    /// @param distinct different ones among them
    /// @param largest  how often the commonest stands
    /// @param others   times, fractions, truths and long texts
    /// @param looks    how many of the different ones look like what
    record Totals(int values, int distinct, int largest, int others, Looks looks) {
        static final Totals NONE = new Totals(0, 0, 0, 0, new Looks(0, 0, 0, 0));
        private static final int LEAST_DISTINCT = 5;
        private static final double VARIED = 0.02;
        private static final double MOST_FREQUENT = 0.05;

        Totals plus(Totals more) {
            return new Totals(values + more.values, distinct + more.distinct, largest + more.largest, others + more.others, looks.plus(more.looks));
        }

        /// At least five values, varied enough, and neither short numbers, times, fractions nor prose.
        boolean identifierLike() {
            boolean varied = distinct >= VARIED * values || largest <= MOST_FREQUENT * values;
            return distinct >= LEAST_DISTINCT && others <= values && varied && looks.shortIntegers * 2 <= distinct && looks.spaced * 2 <= distinct;
        }

        /// True where equal values may be equal by chance.
        boolean weak() {
            return (looks.integers + looks.brief) * 2 > distinct;
        }
    }

    /// @param integers      whole numbers
    /// @param shortIntegers whole numbers of up to three digits
    /// @param spaced        words with a space
    /// @param brief         words of fewer than six bytes
    record Looks(int integers, int shortIntegers, int spaced, int brief) {
        Looks plus(Looks more) {
            return new Looks(integers + more.integers, shortIntegers + more.shortIntegers, spaced + more.spaced, brief + more.brief);
        }
    }

    /// Counts `codes[from, to)`.
    void add(int[] codes, int from, int to) {
        for (int i = from; i < to; i++) add(codes[i]);
    }

    private void add(int code) {
        if (ValueCode.isMissing(code)) return;
        if (ValueCode.isTime(code) || ValueCode.isDecimal(code) || code >= 0 && code < ValueCode.FIRST_WORD) {
            others++;
            return;
        }
        values++;
        int slot = slot(code);
        int count = ++counts[slot];
        if (count > largest) largest = count;
        if (count == 1) first(slot, code);
    }

    Totals totals() {
        return new Totals(values, distinct, largest, others, new Looks(integers, shortIntegers, spaced, brief));
    }

    private int slot(int code) {
        int mask = keys.length - 1;
        int slot = code * 0x9E3779B9 >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != code) slot = slot + 1 & mask;
        return slot;
    }

    private void first(int slot, int code) {
        keys[slot] = code;
        distinct++;
        look(code);
        if (distinct * 2 > keys.length) grow();
    }

    private void look(int code) {
        if (ValueCode.isInteger(code)) {
            integers++;
            if (ValueCode.integer(code) <= 999) shortIntegers++;
            return;
        }
        Dictionary dictionary = segment.dictionary();
        int start = dictionary.start(code);
        byte[] page = dictionary.page(code);
        int length = Dictionary.length(page, start);
        if (length < 6) brief++;
        for (int i = start; i < start + length; i++) {
            if (page[i] == ' ') {
                spaced++;
                return;
            }
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            counts[slot] = oldCounts[i];
        }
    }
}
