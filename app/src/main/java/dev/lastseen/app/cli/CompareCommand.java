package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.TimeSpans;
import dev.lastseen.model.reconcile.Comparison;
import dev.lastseen.model.reconcile.Comparison.Hop;
import dev.lastseen.model.reconcile.Comparison.Side;
import dev.lastseen.model.reconcile.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares two stretches of time, or two captures, hop by hop.
@Command(name = "compare", description = "Compare two stretches of time, or two captures, hop by hop: what was lost, how long it took, and how much of the time the evidence covers.")
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--before", paramLabel = "FROM..TO", description = "A stretch of time, such as 2026-04-09T10:00Z..2026-04-09T11:00Z; a time without a zone is UTC. Default: with --with, all of the case.")
    private @Nullable String before;

    @Option(names = "--after", paramLabel = "FROM..TO", description = "The stretch that it is compared with. Default: with --with, all of the other case.")
    private @Nullable String after;

    @Option(names = "--with", paramLabel = "CASE", description = "Another case, of another capture: the stretch after is one of it.")
    private @Nullable Path other;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    CompareCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (other == null && (before == null || after == null)) throw new CommandProblem("compare: name two stretches of time with --before and --after, or another case with --with");
        try (var open = OpenCase.open(folder, services, terminal)) {
            var first = open.analysis();
            if (other == null) {
                tell(first, Comparison.of(first.following(), span("--before", before, first), span("--after", after, first)));
                return ExitStatus.DONE;
            }
            try (var later = OpenCase.open(other, services, terminal)) {
                var second = later.analysis();
                tell(first, Comparison.of(first.following(), span("--before", before, first), second.following(), span("--after", after, second)));
            }
        }
        return ExitStatus.DONE;
    }

    private static Span span(String option, @Nullable String text, Analysis analysis) {
        if (text == null) return TimeSpans.whole(analysis).orElseThrow(() -> new CommandProblem("compare: a case holds no record with a time"));
        return TimeSpans.parse(text).orElseThrow(() -> new CommandProblem(option + " " + text + ": expected two times with .. between, the earlier first, such as 2026-04-09T10:00Z..2026-04-09T11:00Z"));
    }

    private void tell(Analysis first, Comparison comparison) throws IOException {
        if (json) {
            write(comparison);
        } else if (comparison.hops().isEmpty()) {
            terminal.out().println(first.following().follows() ? "No hop stands on both routes, so there is nothing to compare." : "No messages are followed in this case, so there is nothing to compare.");
        } else {
            print(comparison);
        }
    }

    private void print(Comparison comparison) {
        var table = new Table("hop", "", ">seen", ">arrived", ">lost", ">lost %", ">undetermined", ">median", ">covered", "difference by chance");
        for (Hop hop : comparison.hops()) {
            row(table.row().add(hop.from() + " → " + hop.to()).add("before"), hop.before()).add("");
            row(table.row().add("").add("after"), hop.after()).add(chance(hop), hop.p() < 0.05 ? Paint.BAD : Paint.FAINT);
        }
        table.print(terminal);
        terminal.out().println(terminal.paint(Paint.FAINT, "Covered: share of the time that the evidence of both systems covers. Below 100 % a difference may be one of the evidence."));
    }

    private static Table row(Table table, Side side) {
        return table.add(side.seen()).add(side.arrived()).add(side.lost(), Paint.BAD).add(share(side.lostShare())).add(side.undetermined(), Paint.OPEN)
                .add(side.arrived() == 0 ? "" : Quantity.span(side.median() / 1e6)).add(share(side.covered()), side.covered() < 0.9995 ? Paint.OPEN : null);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String chance(Hop hop) {
        return hop.p() < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", hop.p());
    }

    private void write(Comparison comparison) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(_ -> {
                for (Hop hop : comparison.hops()) {
                    output.object(_ -> {
                        output.member("from", hop.from()).member("to", hop.to());
                        output.name("before").object(_ -> side(hop.before(), output));
                        output.name("after").object(_ -> side(hop.after(), output));
                        output.exact("p", hop.p());
                    });
                }
            });
        }
    }

    private static void side(Side side, JsonOutput json) throws IOException {
        json.member("seen", side.seen()).member("arrived", side.arrived()).member("lost", side.lost()).member("undetermined", side.undetermined())
                .member("lostShare", side.lostShare()).member("medianSeconds", side.median() / 1e6).member("covered", side.covered());
    }
}
