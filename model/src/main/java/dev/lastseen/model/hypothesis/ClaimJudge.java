package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Passage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.hypothesis.Expression.Crossed;
import dev.lastseen.model.hypothesis.Expression.EndedOn;
import java.util.BitSet;
import java.util.List;

/// Judges claims by the evidence. Pure: the same evidence gives the same answer. One thread at a time for one [Following].
public final class ClaimJudge {
    private static final Tally.Side NOBODY = new Tally.Side(0, 0, 0);
    private final Following following;
    private final Vocabulary vocabulary;

    public ClaimJudge(Following following) {
        this.following = following;
        vocabulary = Vocabulary.of(following);
    }

    Following following() {
        return following;
    }

    /// The names that claims may use.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// What the evidence says of a claim that was written for other evidence, perhaps: one that names what this evidence does not hold is undetermined.
    public Judgement judge(String text) {
        try {
            return judge(ClaimParser.claim(text, vocabulary));
        } catch (ClaimProblem problem) {
            var nobody = new Judgement.Messages(new int[0], new int[0], new int[0]);
            String needed = "Evidence in which the claim makes sense: " + problem.getMessage() + ".";
            return new Judgement(text, Verdict.UNDETERMINED, "This evidence cannot test the claim.", new Tally(NOBODY, NOBODY), nobody, List.of(needed));
        }
    }

    /// What the evidence says of a claim that was read with this evidence's [Vocabulary].
    public Judgement judge(Claim claim) {
        Expression condition = claim.subject().expression();
        Expression fate = claim.predicate().expression();
        var evaluator = new Evaluator(following, List.of(condition, fate), others(fate));
        Truth subject = evaluator.condition(condition);
        Truth foretold = evaluator.fate(fate);
        var table = new Table(subject, foretold);
        var messages = table.messages(claim.extent().quantifier());
        var ruling = new Ruling(claim, table.tally(), messages);
        List<String> needed = messages.unknown().length == 0 ? List.of() : new NeededEvidence(following).of(fate, messages.unknown());
        return new Judgement(claim.text(), ruling.verdict(), ruling.statement(), table.tally(), messages, needed);
    }

    /// The messages of a set, and those of which the evidence cannot tell.
    public Selected select(Expression set) {
        Truth truth = new Evaluator(following, List.of(set), others(set)).condition(set);
        return new Selected(truth.yes(), truth.unknown());
    }

    /// @param messages numbers of the messages
    /// @param unknown  those that may belong to them
    public record Selected(BitSet messages, BitSet unknown) {}

    /// A value that repeats is compared with those that arrived over the hop that the claim is about, else with those of all messages.
    private BitSet others(Expression fate) {
        return switch (fate) {
            case EndedOn(var from, var to, _) -> new Passage(following, from).arrived(to);
            case Crossed(var from, var to) -> new Passage(following, from).arrived(to);
            case Expression.Not(var part) -> others(part);
            default -> Truth.range(following.total());
        };
    }
}
