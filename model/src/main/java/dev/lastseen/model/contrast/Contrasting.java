package dev.lastseen.model.contrast;

import java.util.List;

/// One attribute that sets two sets of messages apart.
///
/// @param attribute what is looked at, such as `received_at − threads.created_at`
/// @param where     the condition as a claim spells it, such as `received_at − threads.created_at > 24 h`
/// @param statement the condition and both prevalences with their counts, such as `> 24 h: 100 % of 35 lost, 0.2 % of 2,365 arrived`
/// @param strength  how much it sets them apart, and how sure that is
/// @param selection the messages of either side with and without it
/// @param also      other attributes that hold for nearly the same messages, each with its condition
public record Contrasting(String attribute, String where, String statement, Strength strength, Selection selection, List<String> also) {
    public Contrasting {
        also = List.copyOf(also);
    }

    /// @param p probability of a difference at least as large by chance: Fisher's exact test, two-sided, multiplied by all that was tried (Bonferroni)
    public record Strength(Counts counts, double p) {}

    /// Difference in prevalence, 0 … 1.
    public double score() {
        return strength.counts().difference();
    }

    /// The adjusted p-value.
    public double p() {
        return strength.p();
    }
}
