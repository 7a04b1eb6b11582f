package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Visible;
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
    public Integer call() {
        try (var open = OpenCase.openOrCreate(folder, services, terminal)) {
            var options = reading.options();
            var intake = new Intake(services.imports().get(), terminal).run(files, options, open.store());
            var imported = intake.imported();
            open.keep(Readings.told(open.overrules(), options, imported));
            if (!imported.isEmpty()) new SourceReport(imported).print(imported, terminal);
            for (var twin : intake.duplicates()) {
                terminal.out().println(Visible.of(twin.path() + ": these bytes are in the case already; nothing was added"));
            }
            return intake.anyFailed() ? ExitStatus.REFUSED : ExitStatus.DONE;
        }
    }
}
