package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The rows on which conditions are chosen; what is told of the chosen ones is then counted over all rows.
final class Sample {
    private static final int MOST = 2_000;
    private final int[] rows;
    private final int these;
    private final BitSet members = new BitSet();

    private Sample(int[] these, int[] those) {
        rows = IntStream.concat(IntStream.of(these), IntStream.of(those)).toArray();
        this.these = these.length;
        for (int row : rows) members.set(row);
    }

    static Sample of(Rows rows) {
        int[] these = IntStream.range(0, rows.these()).toArray();
        int[] those = IntStream.range(rows.these(), rows.size()).toArray();
        return new Sample(Rows.evenly(these, MOST), Rows.evenly(those, MOST));
    }

    /// The part of the sample that lies in `selected`.
    Sample within(BitSet selected) {
        int[] first = IntStream.range(0, these).map(this::row).filter(selected::get).toArray();
        int[] second = IntStream.range(these, rows.length).map(this::row).filter(selected::get).toArray();
        return new Sample(first, second);
    }

    int size() {
        return rows.length;
    }

    /// Number of entries of the first side; they come first.
    int these() {
        return these;
    }

    int those() {
        return rows.length - these;
    }

    int row(int entry) {
        return rows[entry];
    }

    boolean holds(int row) {
        return members.get(row);
    }

    double difference(int theseWith, int thoseWith) {
        return (double) theseWith / these - (double) thoseWith / those();
    }

    Counts counts(int theseWith, int thoseWith) {
        return new Counts(theseWith, these, thoseWith, those());
    }
}
