package dev.lastseen.app.cli;

import dev.lastseen.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files and prints their receipts. One bad file among several is told, and the others are still read.
@Command(name = "inspect", description = "Read files and tell what they hold, without a case.")
final class InspectCommand implements Callable<Integer> {
    @Mixin
    private ImportArguments arguments;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders to read recursively.")
    private List<Path> files;

    @Option(names = "--json", description = "Print the receipts as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    InspectCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var outcome = new Intake(services.imports().get(), terminal).run(files, arguments.options(), new ReceiptsOnly());
        if (outcome.allFailed()) return ExitStatus.REFUSED;
        var sources = outcome.imported();
        var report = new SourceReport(sources);
        if (json) {
            write(sources, report);
        } else {
            report.print(sources, terminal);
        }
        return ExitStatus.DONE;
    }

    private void write(List<Source> sources, SourceReport report) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(list -> {
                for (var source : sources) {
                    list.object(one -> {
                        report.members(source, 0, one);
                        report.warnings(source, one);
                    });
                }
            });
        }
    }
}
