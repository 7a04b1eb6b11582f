package dev.lastseen.app.ui.hypotheses;

import dev.lastseen.app.casework.Analysis.BoundaryContrast;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.MessageLine;
import dev.lastseen.model.hypothesis.Claim;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.ClaimParser;
import dev.lastseen.model.hypothesis.ClaimProblem;
import dev.lastseen.model.hypothesis.Completion;
import dev.lastseen.model.hypothesis.Hypothesis;
import dev.lastseen.model.hypothesis.Judgement;
import dev.lastseen.model.hypothesis.Prediction;
import java.util.List;
import java.util.Optional;

/// Reads and judges claims about one analysis. Belongs into the background, one thread at a time.
final class Claims {
    private static final int MOST = 500;
    private static final int MOST_STARTERS = 5;

    private final Work work;
    private final ClaimJudge judge;

    Claims(Work work) {
        this.work = work;
        judge = new ClaimJudge(work.following());
    }

    /// A claim, what each result would mean, and the result.
    ///
    /// @param number under which the case keeps it; 0 where it is not kept
    /// @param against the counterexamples, the first of them
    /// @param unknown messages of which the evidence cannot tell, the first of them
    record Judged(int number, Prediction prediction, Judgement judgement, List<MessageLine> against, List<MessageLine> unknown) {
        Judged {
            against = List.copyOf(against);
            unknown = List.copyOf(unknown);
        }
    }

    List<Completion> completions(String text, int caret) {
        return ClaimParser.completions(text, caret, judge.vocabulary());
    }

    /// Claims that may be worth a test: what sets the messages lost at each boundary apart from those that arrived, as a cause.
    List<String> worthATest() {
        return work.analysis().contrasts().stream().flatMap(one -> asClaim(one).stream()).limit(MOST_STARTERS).toList();
    }

    private Optional<String> asClaim(BoundaryContrast one) {
        var statement = one.attribute().statement();
        int end = statement.lastIndexOf(": ");
        var condition = end < 0 ? statement : statement.substring(0, end);
        var claim = "messages where " + one.attribute().attribute() + " " + condition + " are lost at " + work.analysis().name(one.boundary());
        try {
            return Optional.of(ClaimParser.claim(claim, judge.vocabulary()).text());
        } catch (ClaimProblem _) {
            return Optional.empty(); // contrasts know conditions that claims cannot say
        }
    }

    /// Judges a claim.
    ///
    /// @throws ClaimProblem where it cannot be read
    Judged judge(String text) {
        Claim claim = ClaimParser.claim(text, judge.vocabulary());
        return judged(0, Prediction.of(claim), judge.judge(claim));
    }

    /// The claims that the case keeps, judged by the evidence as it is now.
    List<Judged> kept() {
        return work.casework().hypotheses().all().stream().map(this::kept).toList();
    }

    private Judged kept(Hypothesis kept) {
        var judgement = judge.judge(kept.claim());
        return judged(kept.number(), new Prediction("", "", ""), judgement);
    }

    private Judged judged(int number, Prediction prediction, Judgement judgement) {
        var messages = judgement.messages();
        return new Judged(number, prediction, judgement, MessageLine.of(messages.against(), MOST, work.following()), MessageLine.of(messages.unknown(), MOST, work.following()));
    }

    void keep(String claim) {
        work.casework().hypotheses().add(claim);
    }

    void forget(int number) {
        work.casework().hypotheses().remove(number);
    }
}
