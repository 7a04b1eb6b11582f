package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.cli.Investigation.Given;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.importers.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Investigates the sample incident that travels with the program.
@Command(name = "demo", description = "Investigate the sample incident, and keep it to play with.")
final class DemoCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Where to put its files and the case. Default: a new temporary folder.")
    private @Nullable Path folder;

    private final Services services;
    private final Terminal terminal;

    DemoCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var home = folder == null ? Files.createTempDirectory("lastseen-demo-") : folder;
        var files = SampleFiles.writeTo(home.resolve("evidence"));
        var kept = home.resolve("case");
        return new Investigation(services, terminal)
                .inCase(kept, files, ImportOptions.NONE, Given.NONE, analysis -> tell(analysis, kept));
    }

    private void tell(Analysis analysis, Path kept) {
        new AnalysisPage(analysis, terminal).print();
        var out = terminal.out();
        out.println();
        out.println("The case is in " + kept + ". To see more of it:");
        analysis.following().lost().stream().limit(1).forEach(message ->
                out.println("  lastseen trace " + kept + " " + analysis.following().name(message)));
        analysis.following().boundaries().stream().limit(1).forEach(boundary ->
                out.println("  lastseen missing " + kept + " --from " + analysis.following().systemName(boundary.from())
                        + " --to " + analysis.following().systemName(boundary.to())));
    }
}
