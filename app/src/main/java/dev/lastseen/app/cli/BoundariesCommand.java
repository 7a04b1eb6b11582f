package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.follow.TimedBoundary;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the ledger of each boundary, by time.
@Command(name = "boundaries", description = "Show the ledger of each boundary, by spans of time.")
final class BoundariesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(
            names = "--bucket",
            paramLabel = "SPAN",
            description = "Length of a span, such as 30s, 10m, 2h, 1d. Default: the capture cut into at most 48 round spans.")
    private @Nullable String bucket;

    @Option(
            names = "--clock",
            paramLabel = "origin|receipt",
            description = "Count a message when it was seen where the hop begins (origin, the default), or where it ends (receipt).")
    private String clock = "origin";

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    BoundariesCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long micros = bucket == null ? 0 : Spans.micros("--bucket", bucket);
        var decisive = clock();
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            var boundaries = analysis.following().boundaries(micros, decisive);
            if (json) {
                writeJson(analysis, boundaries);
            } else {
                print(analysis, boundaries);
            }
        }
        return ExitStatus.DONE;
    }

    private Clock clock() {
        return switch (clock.toLowerCase(Locale.ROOT)) {
            case "origin" -> Clock.ORIGIN;
            case "receipt" -> Clock.RECEIPT;
            default -> throw new CommandProblem("--clock " + clock + ": expected origin or receipt");
        };
    }

    private void writeJson(Analysis analysis, List<TimedBoundary> boundaries) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            var members = new AnalysisJson(analysis, output);
            output.array(_ -> {
                for (var timed : boundaries) {
                    output.object(_ -> {
                        members.boundary(timed.boundary());
                        output.name("buckets").array(_ -> buckets(timed, output));
                    });
                }
            });
        }
    }

    private static void buckets(TimedBoundary timed, JsonOutput output) throws IOException {
        for (var one : timed.buckets()) {
            output.object(_ -> output.timeOrNull("start", Quantity.instant(one.start()))
                    .member("seen", one.seen())
                    .member("arrived", one.arrived())
                    .member("lost", one.lost())
                    .member("late", one.late())
                    .member("duplicated", one.duplicated()));
        }
    }

    private void print(Analysis analysis, List<TimedBoundary> boundaries) {
        new AnalysisPage(analysis, terminal).printBoundaries();
        for (var timed : boundaries) {
            terminal.out().println();
            terminal.out().println(terminal.paint(Paint.HEAD, Visible.of(analysis.name(timed.boundary()))));
            var table = new Table("from (UTC)", ">seen", ">arrived", ">lost", ">late", ">duplicated");
            for (var one : timed.buckets()) {
                table.row()
                        .add(Quantity.time(Quantity.instant(one.start())))
                        .add(one.seen())
                        .add(one.arrived())
                        .add(one.lost(), Paint.BAD)
                        .add(one.late(), Paint.OPEN)
                        .add(one.duplicated(), Paint.OPEN);
            }
            table.print(terminal);
        }
    }
}
