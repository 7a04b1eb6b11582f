package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.function.Supplier;

/// The condition on one attribute that sets the sides apart best, as found on the sample.
///
/// @param condition such as `> 24 h`
/// @param exact     the same in a claim, to the last digit
/// @param sampled   how many rows of the sample meet it
/// @param tried     number of conditions it was chosen from
/// @param rows      finds all rows that meet it
record Cut(Attribute attribute, String condition, String exact, Counts sampled, int tried, Supplier<BitSet> rows) {
    private static final double LEAST_DIFFERENCE = 0.04;
    private static final double LEAST_DEVIATIONS = 2.5;

    /// False where counting over all rows cannot show more than chance: the difference is tiny, or lies within what a sample of this size gives by itself.
    boolean isPromising() {
        double share = (double) sampled.with() / (sampled.these() + sampled.those());
        double deviation = Math.sqrt(share * (1 - share) * (1.0 / sampled.these() + 1.0 / sampled.those()));
        return sampled.difference() >= Math.max(LEAST_DIFFERENCE, LEAST_DEVIATIONS * deviation);
    }
}
