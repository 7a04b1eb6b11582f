package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Analysis.BoundaryContrast;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following.Alternative;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Prints an analysis for a person: what was read, what flows where, what was lost at each boundary.
final class AnalysisPage {
    private static final int TOLD_LOSSES = 5;
    private static final int TOLD_ALTERNATIVES = 3;

    private final Analysis analysis;
    private final Terminal terminal;

    AnalysisPage(Analysis analysis, Terminal terminal) {
        this.analysis = analysis;
        this.terminal = terminal;
    }

    void print() {
        new SourceReport(analysis.sources()).print(analysis.sources(), terminal);
        line("");
        if (!analysis.following().follows()) {
            line("No identifier links two systems, so there are no messages to follow. Evidence of a second system would settle it.");
            printShortened();
            printFindings();
            return;
        }
        printFollowed();
        printOutcomes();
        line("");
        printBoundaries();
        printLosses();
        printContrasts();
        printQuestions();
        printFindings();
    }

    private void printContrasts() {
        var contrasts = analysis.contrasts();
        if (contrasts.isEmpty()) return;
        line("");
        printContrasts(contrasts);
    }

    /// What sets the lost apart from the arrived.
    void printContrasts(List<BoundaryContrast> contrasts) {
        var table = new Table("boundary", "what sets the lost apart", "how");
        for (var one : contrasts) {
            table.row().add(analysis.name(one.boundary())).add(one.attribute().attribute()).add(one.attribute().statement());
        }
        table.print(terminal);
    }

    private void printQuestions() {
        printShortened();
        for (var end : analysis.questions()) {
            line("");
            line(terminal.paint(Paint.OPEN, "? ") + Visible.of(analysis.following().systemName(end.system()) + ": " + end.question()) + " "
                    + Quantity.count(end.counts().theseWith()) + " messages count as lost until somebody says so.");
        }
    }

    private void printFindings() {
        var findings = analysis.findings();
        if (findings.isEmpty()) return;
        line("");
        new FindingsPage(analysis, terminal).print(findings);
    }

    private void printFollowed() {
        var following = analysis.following();
        line("Following " + head(following.kind()) + " in " + Visible.of(String.join(", ", following.columns())));
        var others = following.alternatives().stream().limit(TOLD_ALTERNATIVES).map(AnalysisPage::alternative).toList();
        if (!others.isEmpty()) line(terminal.paint(Paint.FAINT, "Also possible with --follow: " + Visible.of(String.join(", ", others))));
    }

    private void printShortened() {
        for (var one : analysis.following().shortened()) {
            line("");
            line(terminal.paint(Paint.OPEN, "? ") + Visible.of("%s: %s of its %s values are the first %d characters of exactly one value of %s. Are they the same? --join '%s' says so.".formatted(
                    one.column(), Quantity.count(one.unique()), Quantity.count(one.distinct()), one.length(), one.whole(), one.column())));
        }
    }

    private static String alternative(Alternative other) {
        return other.kind() + " (" + Quantity.count(other.messages()) + " at " + other.systems() + " systems)";
    }

    private void printOutcomes() {
        var following = analysis.following();
        line(Quantity.count(following.total()) + " messages: "
                + Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome == Outcome.DELIVERED || following.verdicts().count(outcome) > 0)
                        .map(outcome -> terminal.paint(paint(outcome), Quantity.count(following.verdicts().count(outcome)) + " " + outcome.word()))
                        .collect(Collectors.joining(", ")));
    }

    private static Paint paint(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> Paint.GOOD;
            case VANISHED, DROPPED, STUCK -> Paint.BAD;
            case UNDETERMINED -> Paint.OPEN;
        };
    }

    /// The ledger of every hop.
    void printBoundaries() {
        var table = new Table("boundary", ">seen", ">arrived", ">vanished", ">dropped", ">stuck", ">undetermined", ">usually", ">99 % within");
        for (var boundary : analysis.following().boundaries()) {
            var flow = boundary.flow();
            table.row()
                    .add(analysis.name(boundary))
                    .add(flow.seen())
                    .add(flow.arrived())
                    .add(flow.vanished(), Paint.BAD)
                    .add(flow.dropped(), Paint.BAD)
                    .add(flow.stuck(), Paint.BAD)
                    .add(flow.undetermined(), Paint.OPEN)
                    .add(Quantity.span(boundary.p50() / 1e6))
                    .add(Quantity.span(boundary.p99() / 1e6));
        }
        table.print(terminal);
    }

    private void printLosses() {
        var lost = analysis.following().lost();
        for (var boundary : analysis.following().boundaries()) {
            printLosses(analysis.name(boundary), lost.stream().filter(message -> isLostAt(boundary, message)).toList());
        }
        printLosses("at an end or an undecided split", lost.stream().filter(this::isLostNowhere).toList());
    }

    private boolean isLostAt(Boundary boundary, int message) {
        var verdicts = analysis.following().verdicts();
        return verdicts.lastSeen(message) == boundary.from() && verdicts.missingFrom(message) == boundary.to();
    }

    private boolean isLostNowhere(int message) {
        var verdicts = analysis.following().verdicts();
        return analysis.following().boundaries().stream().noneMatch(boundary -> isLostAt(boundary, message))
                && verdicts.outcome(message) != Outcome.DELIVERED;
    }

    private void printLosses(String where, List<Integer> messages) {
        if (messages.isEmpty()) return;
        line("");
        line(head(where) + ": " + Quantity.count(messages.size()) + " not arrived");
        printLost(messages.subList(0, Math.min(TOLD_LOSSES, messages.size())));
        if (messages.size() > TOLD_LOSSES) line(terminal.paint(Paint.FAINT, "… and " + Quantity.count(messages.size() - TOLD_LOSSES) + " more"));
    }

    /// One row a message: where and when it was seen last, with the line that shows it, and why it counts as lost.
    void printLost(List<Integer> messages) {
        var table = new Table("message", "outcome", "last seen (UTC)", "line", "why");
        for (int message : messages) {
            var loss = analysis.loss(message);
            var outcome = analysis.following().verdicts().outcome(message);
            table.row()
                    .add(analysis.following().name(message))
                    .add(outcome.word(), paint(outcome))
                    .add(loss.lastSeenAt().map(Quantity::time).orElse("undated"))
                    .add(loss.proof().file() + ":" + loss.proof().line())
                    .add(analysis.following().why(message));
        }
        table.print(terminal);
    }

    private String head(String text) {
        return terminal.paint(Paint.HEAD, Visible.of(text));
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
