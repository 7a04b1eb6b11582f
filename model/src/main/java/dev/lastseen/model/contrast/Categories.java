package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;

/// An attribute with values that have no order. The best condition is one value, or the lack of one.
///
/// @param coded where the values come from
/// @param label spells a value
record Categories(Attribute attribute, Coded coded, IntFunction<String> label) implements Series {
    private static final int LEAST = 3;

    @Override
    public Optional<Cut> cut(Sample sample) {
        var tally = new Tally(coded, sample);
        if (!tally.varies()) return Optional.empty();
        int best = 0;
        int worst = 0;
        for (int slot = 1; slot < tally.distinct(); slot++) {
            if (difference(sample, tally, slot) > difference(sample, tally, best)) best = slot;
            if (difference(sample, tally, slot) < difference(sample, tally, worst)) worst = slot;
        }
        boolean lacking = -difference(sample, tally, worst) > difference(sample, tally, best) && sample.these() - tally.these(worst) >= LEAST;
        return Optional.of(lacking ? lacking(sample, tally, worst) : holding(sample, tally, best));
    }

    private static double difference(Sample sample, Tally tally, int slot) {
        return sample.difference(tally.these(slot), tally.those(slot));
    }

    private Cut holding(Sample sample, Tally tally, int slot) {
        Counts counts = sample.counts(tally.these(slot), tally.those(slot));
        int code = tally.code(slot);
        return new Cut(attribute.as(attribute.plainness(), tally.isLate(slot)), "= " + label.apply(code), "= " + Quoted.of(label.apply(code)), counts, tally.distinct(), () -> coded.rowsWith(code));
    }

    private Cut lacking(Sample sample, Tally tally, int slot) {
        Counts counts = sample.counts(sample.these() - tally.these(slot), sample.those() - tally.those(slot));
        int code = tally.code(slot);
        Plainness plainness = attribute.plainness() == Plainness.VALUE ? Plainness.OTHER_VALUE : attribute.plainness();
        return new Cut(attribute.as(plainness, tally.isLate(slot)), "≠ " + label.apply(code), "≠ " + Quoted.of(label.apply(code)), counts, tally.distinct(), () -> others(code));
    }

    private BitSet others(int code) {
        BitSet others = coded.rowsWith(code);
        others.flip(0, coded.rows());
        return others;
    }
}
