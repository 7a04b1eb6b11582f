package dev.lastseen.model.contrast;

import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Counts how many rows of each side of a sample have which code. Nulls, empty texts and times are no values here. Where a column has very many values, only the first
/// ones met are counted: those of the first side, which comes first, and whatever is frequent.
final class Tally {
    private static final int MOST = 4096;
    private static final int FREE = -1;
    private int[] slots = new int[256];
    private int[] codes = new int[64];
    private int[] these = new int[64];
    private int[] those = new int[64];
    private int[] late = new int[64];
    private int[] lastRow = new int[64];
    private int distinct;
    private boolean gaps;

    Tally(Coded coded, Sample sample) {
        Arrays.fill(slots, FREE);
        for (int i = 0; i < sample.size(); i++) {
            int code = coded.code(sample.row(i));
            if (isValue(code)) count(find(code), sample.row(i), i < sample.these());
            else gaps = true;
        }
        int firstOfThose = sample.those() == 0 ? Integer.MAX_VALUE : sample.row(sample.these());
        coded.further((row, code) -> {
            if (isValue(code) && sample.holds(row) && coded.code(row) != code) countLate(find(code), row, row < firstOfThose);
        });
    }

    private static boolean isValue(int code) {
        return code != Field.ABSENT && code != Field.A_TIME && !ValueCode.isMissing(code);
    }

    private void count(int slot, int row, boolean isThese) {
        if (slot == FREE || lastRow[slot] == row) return;
        lastRow[slot] = row;
        if (isThese) these[slot]++;
        else those[slot]++;
    }

    private void countLate(int slot, int row, boolean isThese) {
        if (slot == FREE || lastRow[slot] == row) return;
        count(slot, row, isThese);
        late[slot]++;
    }

    /// The number of a code, or [#FREE] where there are too many.
    private int find(int code) {
        int mask = slots.length - 1;
        int at = code * 0x9E3779B9 >>> 9 & mask;
        while (slots[at] != FREE && codes[slots[at]] != code) at = at + 1 & mask;
        if (slots[at] != FREE || distinct == MOST) return slots[at];
        slots[at] = distinct;
        int added = add(code);
        if (distinct * 2 > slots.length) rehash();
        return added;
    }

    private int add(int code) {
        if (distinct == codes.length) {
            codes = Arrays.copyOf(codes, distinct * 2);
            these = Arrays.copyOf(these, distinct * 2);
            those = Arrays.copyOf(those, distinct * 2);
            late = Arrays.copyOf(late, distinct * 2);
            lastRow = Arrays.copyOf(lastRow, distinct * 2);
        }
        codes[distinct] = code;
        lastRow[distinct] = -1;
        return distinct++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (int i = 0; i < distinct; i++) {
            int at = codes[i] * 0x9E3779B9 >>> 9 & mask;
            while (slots[at] != FREE) at = at + 1 & mask;
            slots[at] = i;
        }
    }

    /// True where rows differ at all.
    boolean varies() {
        return distinct > 1 || distinct == 1 && gaps;
    }

    /// Number of different codes counted.
    int distinct() {
        return distinct;
    }

    int code(int slot) {
        return codes[slot];
    }

    int these(int slot) {
        return these[slot];
    }

    int those(int slot) {
        return those[slot];
    }

    /// True where most rows got the code only after their first record.
    boolean isLate(int slot) {
        return late[slot] * 2 > these[slot] + those[slot];
    }
}
