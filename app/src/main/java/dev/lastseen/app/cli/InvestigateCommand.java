package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.cli.Investigation.Given;
import dev.lastseen.importers.window.WindowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
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
        var given = new Given(follow, windows == null ? null : WindowFile.read(windows, reading.options().zone().orElse(ZoneOffset.UTC)));
        var investigation = new Investigation(services, terminal);
        int status = folder == null
                ? investigation.inMemory(files, reading.options(), given, this::tell)
                : investigation.inCase(folder, files, reading.options(), given, this::tell);
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
