package dev.lastseen.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what the checks prove about a case.
@Command(name = "check", description = "Tell what goes wrong silently: retries, wrong times, false successes, blocked queues and more.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    CheckCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            if (json) {
                try (var output = new JsonOutput(terminal)) {
                    output.array(_ -> new AnalysisJson(analysis, output).findings());
                }
            } else if (analysis.findings().isEmpty()) {
                terminal.out().println("No check found anything. That says nothing about what the evidence does not hold.");
            } else {
                new FindingsPage(analysis, terminal).print(analysis.findings());
            }
        }
        return ExitStatus.DONE;
    }
}
