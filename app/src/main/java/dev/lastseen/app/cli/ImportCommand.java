package dev.lastseen.app.cli;

import dev.lastseen.app.bundle.BundleImport;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Recipient;
import dev.lastseen.app.casework.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Adds evidence to a case. The same bytes are never added twice.
@Command(name = "import", description = "Add evidence to a case, which is made where it is missing.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private ImportArguments reading;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "Evidence; folders are read recursively.")
    private List<Path> files;

    private final Services services;
    private final Terminal terminal;

    ImportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.openOrCreate(folder, services, terminal)) {
            var options = reading.options();
            boolean bundlesCame = bundles(open);
            var evidence = files.stream().filter(file -> !BundleImport.isBundle(file)).toList();
            if (evidence.isEmpty()) return bundlesCame ? ExitStatus.DONE : ExitStatus.REFUSED;
            var intake = new Intake(services.imports().get(), terminal).run(evidence, options, open.store());
            var imported = intake.imported();
            open.keep(Readings.told(open.overrules(), options, imported));
            if (!imported.isEmpty()) new SourceReport(imported).print(imported, terminal);
            for (var twin : intake.duplicates()) {
                terminal.out().println(Visible.of(twin.path() + ": these bytes are in the case already; nothing was added"));
            }
            return intake.anyFailed() || !bundlesCame ? ExitStatus.REFUSED : ExitStatus.DONE;
        }
    }

    /// Takes bundles in; false where a source of one could not be read.
    private boolean bundles(OpenCase open) throws IOException {
        boolean all = true;
        for (var file : files) {
            if (!BundleImport.isBundle(file)) continue;
            try (var progress = new ProgressLine(terminal, System::nanoTime)) {
                var taken = BundleImport.take(file, Recipient.of(open.store()), services.imports().get(), progress);
                all &= new Intake.Outcome(taken.results()).tell(terminal);
                tell(file, taken);
            }
        }
        return all;
    }

    private void tell(Path file, BundleImport.Taken taken) {
        var intake = new Intake.Outcome(taken.results());
        if (!intake.imported().isEmpty()) new SourceReport(intake.imported()).print(intake.imported(), terminal);
        terminal.out().println(Visible.of(file.toString()) + (taken.evidence()
                ? ": all evidence of the case that it was made from; " + (taken.decisions() ? "what was decided there holds here too" : "what was decided there was not taken over") + "; "
                        + taken.notes() + (taken.notes() == 1 ? " note" : " notes")
                : ": excerpts only. An excerpt covers no time, so nothing in it is ever told to have vanished; what the sender found stands in the report and the lists of the bundle."));
    }
}
