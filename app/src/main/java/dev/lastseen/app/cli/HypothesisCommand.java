package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.ClaimParser;
import dev.lastseen.model.hypothesis.ClaimProblem;
import dev.lastseen.model.hypothesis.Hypotheses;
import dev.lastseen.model.hypothesis.Hypothesis;
import dev.lastseen.model.hypothesis.Judgement;
import dev.lastseen.model.hypothesis.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Judges a claim by the evidence of a case, and keeps claims to judge them again.
@Command(
        name = "hypothesis",
        description = "Judge a claim, such as 'messages where thread age > 24 h vanish at dashboard → intake'; without one, judge all claims that the case keeps.")
final class HypothesisCommand implements Callable<Integer> {
    private static final int TOLD = 20;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIM", description = "What is claimed of which messages.")
    private @Nullable String claim;

    @Option(names = "--keep", description = "Keep the claim in the case.")
    private boolean keep;

    @Option(names = "--remove", paramLabel = "N", description = "Forget the claim of this number.")
    private @Nullable Integer removed;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    HypothesisCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var kept = new Hypotheses(open.store().settings());
            if (removed != null && !kept.remove(removed)) throw new CommandProblem("--remove " + removed + ": the case keeps no claim of this number");
            if (claim == null) {
                judgeAll(kept.all(), open.analysis().following());
            } else {
                judge(claim, kept, open.analysis().following());
            }
        }
        return ExitStatus.DONE;
    }

    private void judge(String text, Hypotheses kept, Following following) throws IOException {
        var judge = new ClaimJudge(following);
        Judgement judgement;
        try {
            judgement = judge.judge(ClaimParser.claim(text, judge.vocabulary()));
        } catch (ClaimProblem problem) {
            throw new CommandProblem("the claim cannot be read " + problem.getMessage(), problem);
        }
        if (keep) kept.add(text);
        if (json) {
            try (var output = new JsonOutput(terminal)) {
                write(judgement, following, output);
            }
        } else {
            print(judgement, following);
        }
    }

    private void judgeAll(List<Hypothesis> kept, Following following) throws IOException {
        var judge = new ClaimJudge(following);
        if (json) {
            try (var output = new JsonOutput(terminal)) {
                output.array(_ -> {
                    for (var one : kept) write(judge.judge(one.claim()), following, output);
                });
            }
        } else if (kept.isEmpty()) {
            line("The case keeps no claim; add one with --keep.");
        } else {
            for (var one : kept) {
                line(terminal.paint(Paint.HEAD, one.number() + "  " + Visible.of(one.claim())));
                print(judge.judge(one.claim()), following);
            }
        }
    }

    private static void write(Judgement judgement, Following following, JsonOutput json) throws IOException {
        json.object(_ -> {
            json.member("claim", judgement.claim()).member("verdict", judgement.verdict().word());
            json.member("for", judgement.messages().speaking().length)
                    .member("against", judgement.messages().against().length)
                    .member("unknown", judgement.messages().unknown().length)
                    .member("statement", judgement.statement());
            json.name("counterexamples").array(_ -> {
                for (int message : judgement.counterexamples()) json.text(following.name(message));
            });
            json.name("needed").array(_ -> {
                for (String evidence : judgement.needed()) json.text(evidence);
            });
        });
    }

    private void print(Judgement judgement, Following following) {
        line(terminal.paint(paint(judgement.verdict()), judgement.verdict().word()) + "  " + Visible.of(judgement.statement()));
        names("Against it", judgement.counterexamples(), following);
        names("Cannot be judged", judgement.messages().unknown(), following);
        for (String evidence : judgement.needed()) line("  Needed: " + Visible.of(evidence));
    }

    private void names(String what, int[] messages, Following following) {
        if (messages.length == 0) return;
        String told = Arrays.stream(messages).limit(TOLD).mapToObj(following::name).map(Visible::of).collect(Collectors.joining(", "));
        line("  " + what + ": " + told + (messages.length > TOLD ? " … and " + Quantity.count(messages.length - TOLD) + " more" : ""));
    }

    private static Paint paint(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Paint.GOOD;
            case REFUTED -> Paint.BAD;
            case UNDETERMINED -> Paint.OPEN;
        };
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
