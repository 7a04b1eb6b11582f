package dev.lastseen.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what sets the messages lost at one boundary apart from those that arrived.
@Command(name = "contrast", description = "Tell what sets the messages lost between two systems apart from those that arrived.")
final class ContrastCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "A", description = "The system that saw them last.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "B", description = "The system that should have seen them next.")
    private String to = "";

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
            var contrasts = analysis.contrasts(from, to);
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
        return ExitStatus.DONE;
    }
}
