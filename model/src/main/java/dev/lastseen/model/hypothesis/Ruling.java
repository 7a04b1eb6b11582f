package dev.lastseen.model.hypothesis;

import java.util.Locale;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Decides on a claim by counts.
///
/// A claim of all, of none or of these only falls with its first counterexample. Without any it stands as far as the evidence goes: it is open where no message tested it,
/// or where as many cannot be judged as bear it out. A claim of a share is decided by the whole capture, whatever those that cannot be judged may have done. A claim that
/// something happens more often is one of chances: Fisher's exact test, one-sided.
final class Ruling {
    private static final double MOST_CHANCE = 0.01;
    private static final double CONFIDENCE = 0.95;
    private final Claim.Extent extent;
    private final Tally tally;
    private final int speaking;
    private final int against;
    private final int unknown;

    Ruling(Claim claim, Tally tally, Judgement.Messages messages) {
        extent = claim.extent();
        this.tally = tally;
        speaking = messages.speaking().length;
        against = messages.against().length;
        unknown = messages.unknown().length;
    }

    Verdict verdict() {
        return switch (extent.quantifier()) {
            case ALL, NO, ONLY -> universal();
            case MOST -> share(low() > 0.5, high() <= 0.5);
            case AT_LEAST -> share(low() >= extent.share(), high() < extent.share());
            // here those speak for it to which it did not happen
            case AT_MOST -> share(1 - low() <= extent.share(), 1 - high() > extent.share());
            case MORE_OFTEN -> moreOften();
        };
    }

    private Verdict universal() {
        if (against > 0) return Verdict.REFUTED;
        return speaking > unknown ? Verdict.SUPPORTED : Verdict.UNDETERMINED;
    }

    private Verdict share(boolean supported, boolean refuted) {
        if (speaking + against == 0) return Verdict.UNDETERMINED;
        return supported ? Verdict.SUPPORTED : refuted ? Verdict.REFUTED : Verdict.UNDETERMINED;
    }

    /// Share of the messages that bear it out if all that cannot be judged speak against it.
    private double low() {
        return (double) speaking / (speaking + against + unknown);
    }

    private double high() {
        return (double) (speaking + unknown) / (speaking + against + unknown);
    }

    private Verdict moreOften() {
        if (tally.with().known() == 0 || tally.without().known() == 0) return Verdict.UNDETERMINED;
        if (tally.with().share() <= tally.without().share()) return Verdict.REFUTED;
        return chance() < MOST_CHANCE ? Verdict.SUPPORTED : Verdict.UNDETERMINED;
    }

    /// Probability of a difference at least as large by chance.
    private double chance() {
        int[][] table = {{tally.with().happened(), tally.with().not()}, {tally.without().happened(), tally.without().not()}};
        return FisherExactTest.withDefaults().with(AlternativeHypothesis.GREATER_THAN).test(table).getPValue();
    }

    /// One or two sentences with the counts that decide.
    String statement() {
        return switch (extent.quantifier()) {
            case ALL, MOST, AT_LEAST, AT_MOST -> counts() + exceptions();
            case NO -> against + speaking == 0 ? counts() : count(against) + " of " + count(against + speaking) + " did" + open() + exceptions();
            case ONLY -> only();
            case MORE_OFTEN -> counts() + difference();
        };
    }

    private String counts() {
        if (speaking + against + unknown == 0) return "No message meets the condition, so nothing tests the claim.";
        return did(tally.with()) + (unknown > 0 ? open() : ".") + others();
    }

    private static String did(Tally.Side side) {
        return count(side.happened()) + " of " + count(side.known()) + " did" + (side.known() == 0 ? "" : " (" + percent(side.happened(), side.known()) + ")");
    }

    private String open() {
        return unknown == 0 ? "." : "; " + count(unknown) + " cannot be judged.";
    }

    private String others() {
        return tally.without().known() == 0 ? "" : " Of the others, " + did(tally.without()) + ".";
    }

    private String only() {
        int all = speaking + against;
        if (all + unknown == 0) return "This happened to no message, so nothing tests the claim.";
        return count(speaking) + " of " + count(all) + " to which this happened meet the condition" + open();
    }

    /// The exact bound on the share of exceptions where none was seen (Clopper–Pearson, one-sided).
    private String exceptions() {
        if (verdict() != Verdict.SUPPORTED || against > 0 || extent.quantifier() != Quantifier.ALL && extent.quantifier() != Quantifier.NO) return "";
        double most = 1 - Math.pow(1 - CONFIDENCE, 1.0 / speaking);
        return String.format(Locale.ROOT, " No exception; with 95 %% confidence at most %.2g %% of such messages are.", 100 * most);
    }

    private String difference() {
        if (tally.with().known() == 0 || tally.without().known() == 0) return " There is nothing to compare.";
        return verdict() == Verdict.REFUTED ? "" : String.format(Locale.ROOT, " By chance: p = %.1g.", chance());
    }

    private static String count(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /// Whole from ten on; never 0 or 100 where it is not exactly that.
    private static String percent(int part, int all) {
        if (part == 0 || part == all) return part == 0 ? "0 %" : "100 %";
        double percent = Math.clamp(100.0 * part / all, 0.1, 99.9);
        String text = String.format(Locale.ROOT, "%.1f", percent);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }
}
