package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Contrast;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import dev.lastseen.model.follow.Following;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What sets two sets of messages apart that an analyst picks: lost and arrived, slow and fast, with an error and without, before and after.
///
/// @param following the evidence
/// @param these     what stands out
/// @param those     what it is compared with; messages of both sets count as `these`
/// @param system    of the journey, whose records are compared
public record SetContrast(Following following, BitSet these, BitSet those, int system) {
    /// Compares two sets in the words of claims, such as `latency a → b > 3 s`.
    ///
    /// @param those empty: all other messages
    /// @throws ClaimProblem where one cannot be read
    public static SetContrast of(ClaimJudge judge, String these, String those) {
        Following following = judge.following();
        Expression first = ClaimParser.set(these, judge.vocabulary());
        var selected = judge.select(first);
        var others = those.isBlank() ? judge.select(new Expression.Not(first)) : judge.select(ClaimParser.set(those, judge.vocabulary()));
        BitSet rest = Truth.copy(others.messages());
        rest.andNot(selected.messages());
        int home = Home.of(first);
        int system = home == Home.NONE ? Contrast.system(following, selected.messages(), rest) : home;
        return new SetContrast(following, selected.messages(), rest, system);
    }

    /// The same by the records of another system.
    public SetContrast at(int other) {
        return new SetContrast(following, these, those, other);
    }

    /// What sets them apart, the strongest first; see [Contrast#between].
    ///
    /// @param labels   what the sets are called, such as `slow` and `fast`
    /// @param excluded names of attributes or fields that do not count, as they are printed
    public List<Contrasting> rows(Labels labels, Set<String> excluded) {
        return Contrast.between(following, these, those, system, labels, excluded);
    }
}
