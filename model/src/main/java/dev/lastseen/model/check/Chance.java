package dev.lastseen.model.check;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// How likely chance alone is.
final class Chance {
    /// Below this, after correction for all that was tried, chance is no explanation.
    static final double SMALL = 1e-3;
    /// The same where a whole course of events is judged, of which there are very many.
    static final double TINY = 1e-6;

    private static final FisherExactTest GREATER = FisherExactTest.withDefaults().with(AlternativeHypothesis.GREATER_THAN);

    private Chance() {}

    /// Probability that a share as much larger as `part` of `all` is than `otherPart` of `other` comes by chance: Fisher's exact test, one-sided.
    static double ofLarger(int part, int all, int otherPart, int other) {
        return GREATER.test(new int[][] {{part, all - part}, {otherPart, other - otherPart}}).getPValue();
    }

    /// Largest share that `part` of `all` leaves plausible, 95 %, one-sided (Clopper–Pearson).
    static double mostShare(int part, int all) {
        return part == all ? 1 : BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(all, part, 0.1).getUpperBound();
    }

    /// Smallest share that `part` of `all` leaves plausible, 95 %, one-sided (Clopper–Pearson).
    static double leastShare(int part, int all) {
        return part == 0 ? 0 : BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(all, part, 0.1).getLowerBound();
    }

    /// 95 % bounds of the share that `part` of `all` shows, two-sided (Clopper–Pearson).
    static double[] bounds(int part, int all) {
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(all, part, 0.05);
        return new double[] {interval.getLowerBound(), interval.getUpperBound()};
    }
}
