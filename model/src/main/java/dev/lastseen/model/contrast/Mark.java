package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/// An attribute that a row has or has not.
///
/// @param condition told where it holds
/// @param opposite  told where it does not; empty where that says nothing
/// @param rows      number of all rows
record Mark(Attribute attribute, String condition, String opposite, int rows, IntPredicate holds) implements Series {
    @Override
    public Optional<Cut> cut(Sample sample) {
        int these = count(sample, 0, sample.these());
        int those = count(sample, sample.these(), sample.size());
        if (these + those == 0 || these + those == sample.size()) return Optional.empty();
        boolean inverse = sample.difference(these, those) < 0 && !opposite.isEmpty();
        IntPredicate wanted = inverse ? holds.negate() : holds;
        Attribute told = inverse ? attribute.as(Plainness.PRESENT, false) : attribute;
        Counts counts = inverse ? sample.counts(sample.these() - these, sample.those() - those) : sample.counts(these, those);
        String said = inverse ? opposite : condition;
        return Optional.of(new Cut(told, said, said, counts, 1, () -> select(rows, wanted)));
    }

    private int count(Sample sample, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (holds.test(sample.row(i))) count++;
        }
        return count;
    }

    static BitSet select(int rows, IntPredicate wanted) {
        var selected = new BitSet(rows);
        for (int row = 0; row < rows; row++) {
            if (wanted.test(row)) selected.set(row);
        }
        return selected;
    }
}
