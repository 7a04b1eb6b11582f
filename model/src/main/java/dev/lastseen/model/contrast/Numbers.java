package dev.lastseen.model.contrast;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// An attribute with ordered values. The best condition is one threshold: where the difference in prevalence is largest (Youden's J), moved to a round number as far as
/// that separates equally well.
///
/// @param rows  number of all rows
/// @param value the value of a row, NaN where it has none
record Numbers(Attribute attribute, Unit unit, int rows, IntToDoubleFunction value) implements Series {
    @Override
    public Optional<Cut> cut(Sample sample) {
        var steps = new Steps(values(sample, 0, sample.these()), values(sample, sample.these(), sample.size()), sample);
        if (steps.thresholds() == 0) return Optional.empty();
        return Optional.of(steps.best(true) >= steps.best(false) ? above(steps) : below(steps));
    }

    private double[] values(Sample sample, int from, int to) {
        double[] found = new double[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            double v = value.applyAsDouble(sample.row(i));
            if (!Double.isNaN(v)) found[n++] = v;
        }
        double[] values = Arrays.copyOf(found, n);
        Arrays.sort(values);
        return values;
    }

    private Cut above(Steps steps) {
        Steps.Range range = steps.range(true);
        double cut = unit.roundUp(range.low(), range.high());
        return new Cut(attribute, unit.above(cut), unit.exactlyAbove(cut), steps.counts(true), 2 * steps.thresholds(), () -> Mark.select(rows, row -> value.applyAsDouble(row) > cut));
    }

    private Cut below(Steps steps) {
        Steps.Range range = steps.range(false);
        double cut = unit.roundDown(range.low(), range.high());
        return new Cut(attribute, unit.below(cut), unit.exactlyBelow(cut), steps.counts(false), 2 * steps.thresholds(), () -> Mark.select(rows, row -> value.applyAsDouble(row) < cut));
    }
}
