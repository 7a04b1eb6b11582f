package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the messages that were lost at one boundary.
@Command(name = "missing", description = "List the messages lost between two systems.")
final class MissingCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "A", description = "The system that saw them last.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "B", description = "The system that should have seen them next.")
    private String to = "";

    @ArgGroup
    private ListForm form = new ListForm();

    private final Services services;
    private final Terminal terminal;

    MissingCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            var lost = analysis.lostBetween(from, to);
            if (form.isJson()) {
                try (var output = new JsonOutput(terminal)) {
                    output.array(_ -> new AnalysisJson(analysis, output).losses(lost));
                }
            } else if (form.isCsv()) {
                LossCsv.write(analysis, lost, terminal.out());
            } else if (lost.isEmpty()) {
                terminal.out().println("No message was lost between " + Visible.of(from) + " and " + Visible.of(to) + ".");
            } else {
                new AnalysisPage(analysis, terminal).printLost(lost);
            }
        }
        return ExitStatus.DONE;
    }
}
