package dev.lastseen.model.lineage;

import java.util.Arrays;
import java.util.BitSet;

/// What one source holds of the wanted values, by column and code. Of values that very many records bear only the number is kept.
final class Hits {
    private static final int BITS = 16;
    private static final int SPREAD = 0x9E37_79B9;
    private static final int FEW = 4;

    private final int[] codes;
    private final BitSet sieve = new BitSet(1 << BITS);
    private final int[] counts;
    private final int[][] records;
    /// Places in the arrays above, in order of their first record.
    private int[] met = new int[FEW];
    private int size;

    /// Receives the records of a column that bear a value; of more than [Bearers#MOST] only one more than that.
    @FunctionalInterface
    interface Teller {
        void tell(int column, int code, int count, int[] records);
    }

    /// @param codes ascending
    Hits(int[] codes, int columns) {
        this.codes = codes;
        counts = new int[columns * codes.length];
        records = new int[counts.length][];
        for (int code : codes) sieve.set(code * SPREAD >>> BITS);
    }

    /// False for nearly all codes that are not wanted, at the cost of a look.
    boolean mayWant(int code) {
        return sieve.get(code * SPREAD >>> BITS);
    }

    void add(int column, int record, int code) {
        int at = Arrays.binarySearch(codes, code);
        if (at < 0) return;
        int place = column * codes.length + at;
        int n = counts[place]++;
        if (n == 0) begin(place);
        if (n > Bearers.MOST) return;
        if (n == records[place].length) records[place] = Arrays.copyOf(records[place], n * 2);
        records[place][n] = record;
    }

    private void begin(int place) {
        records[place] = new int[FEW];
        if (size == met.length) met = Arrays.copyOf(met, size * 2);
        met[size++] = place;
    }

    void tell(Teller teller) {
        for (int i = 0; i < size; i++) {
            int place = met[i];
            int count = counts[place];
            teller.tell(place / codes.length, codes[place % codes.length], count, Arrays.copyOf(records[place], Math.min(count, Bearers.MOST + 1)));
        }
    }
}
