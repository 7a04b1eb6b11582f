package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.ClaimProblem;
import dev.lastseen.model.hypothesis.SetContrast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what sets the messages lost at one boundary apart from those that arrived, or any set of messages from another.
@Command(
        name = "contrast",
        description = "Tell what sets the messages lost between two systems apart from those that arrived, or any set of messages from another.")
final class ContrastCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--from", paramLabel = "A", description = "The system that saw them last.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B", description = "The system that should have seen them next.")
    private @Nullable String to;

    @Option(names = "--these", paramLabel = "SET", description = "Instead of a boundary: the messages that stand out, such as 'latency a → b > 3 s'.")
    private @Nullable String these;

    @Option(names = "--those", paramLabel = "SET", description = "With --these: the messages to compare them with. Default: all others.")
    private String those = "";

    @Option(names = "--without", paramLabel = "ATTRIBUTE", description = "An attribute or field that does not count. May be repeated.")
    private Set<String> without = new HashSet<>();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    ContrastCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            if (these != null) {
                sets(these, analysis);
            } else if (from != null && to != null) {
                boundary(from, to, analysis);
            } else {
                throw new CommandProblem("contrast: name a boundary with --from and --to, or a set of messages with --these");
            }
        }
        return ExitStatus.DONE;
    }

    private void boundary(String begin, String end, Analysis analysis) throws IOException {
        var contrasts = analysis.contrasts(begin, end, without);
        if (json) {
            try (var output = new JsonOutput(terminal)) {
                output.array(_ -> new AnalysisJson(analysis, output).contrasts(contrasts));
            }
        } else if (contrasts.isEmpty()) {
            terminal.out().println("Nothing sets the lost apart from the arrived beyond chance.");
        } else {
            new AnalysisPage(analysis, terminal).printContrasts(contrasts);
        }
    }

    private void sets(String set, Analysis analysis) throws IOException {
        var following = analysis.following();
        if (!following.follows()) throw new CommandProblem("contrast: no messages are followed in this case");
        SetContrast contrast;
        try {
            contrast = SetContrast.of(new ClaimJudge(following), set, those);
        } catch (ClaimProblem problem) {
            throw new CommandProblem("the set of messages cannot be read " + problem.getMessage(), problem);
        }
        var rows = contrast.rows(new Labels("these", "others"), without);
        var system = following.systemName(contrast.system());
        if (json) {
            write(rows, system);
        } else {
            print(rows, system);
        }
    }

    private void write(List<Contrasting> rows, String system) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(_ -> {
                for (var row : rows) {
                    output.object(_ -> output.member("system", system)
                            .member("attribute", row.attribute())
                            .member("statement", row.statement())
                            .member("score", row.score())
                            .exact("p", row.p()));
                }
            });
        }
    }

    private void print(List<Contrasting> rows, String system) {
        if (rows.isEmpty()) {
            terminal.out().println("Nothing in the records of " + Visible.of(system) + " sets these apart beyond chance.");
            return;
        }
        var table = new Table("attribute at " + system, "how");
        for (var row : rows) table.row().add(row.attribute()).add(row.statement());
        table.print(terminal);
    }
}
