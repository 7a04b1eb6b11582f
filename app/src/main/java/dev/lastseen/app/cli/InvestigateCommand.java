package dev.lastseen.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The main job: from a folder of files to the boundary where messages vanish.
@Command(
        name = "investigate",
        description = "Import files, follow messages through their systems, and tell where they are lost.")
final class InvestigateCommand implements Callable<Integer> {
    @Option(names = "--case", paramLabel = "DIR", description = "Keep the case in DIR, which is made where it is missing.")
    private @Nullable Path folder;

    @Mixin
    private ImportArguments reading;

    @Mixin
    private FollowArguments follow;

    @Option(names = "--windows", paramLabel = "FILE", description = "Declared maintenance or freeze windows; no evidence of messages.")
    private @Nullable Path windows;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Option(names = "--fail-on-loss", description = "Exit with status 3 when a message was lost.")
    private boolean failOnLoss;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Evidence; folders are read recursively.")
    private List<Path> files;

    private final Services services;
    private final Terminal terminal;
    private boolean lost;

    InvestigateCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (windows != null && !Files.isReadable(windows)) throw new CommandProblem("--windows " + windows + ": this file cannot be read");
        var investigation = new Investigation(services, terminal);
        int status = folder == null
                ? investigation.inMemory(files, reading.options(), follow, this::tell)
                : investigation.inCase(folder, files, reading.options(), follow, this::tell);
        return status == ExitStatus.DONE && failOnLoss && lost ? ExitStatus.LOSS : status;
    }

    private void tell(Analysis analysis) throws IOException {
        lost = analysis.anyLost();
        if (json) {
            try (var output = new JsonOutput(terminal)) {
                new AnalysisJson(analysis, output).document();
            }
        } else {
            new AnalysisPage(analysis, terminal).print();
        }
    }
}
