package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.store.CaseProblem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Packs copies of all evidence into a case, so that it stands by itself.
@Command(name = "secure", description = "Pack compressed copies of all evidence into the case, which are read where the files themselves are gone.")
final class SecureCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    private final Services services;
    private final Terminal terminal;

    SecureCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var open = OpenCase.open(folder, services, terminal); var progress = new ProgressLine(terminal, System::nanoTime)) {
            int secured = 0;
            int failed = 0;
            long bytes = 0;
            for (var entry : open.store().sources()) {
                var source = entry.source();
                try {
                    open.store().secure(source, done -> progress.advanced(source.path(), done, source.content().stored(), 0), () -> false);
                    secured++;
                    bytes += source.content().stored();
                } catch (CaseProblem e) {
                    if (e.kind() != CaseProblem.Kind.EVIDENCE) throw e;
                    failed++;
                    terminal.err().println("lastseen: " + Visible.of(String.valueOf(e.getMessage())));
                }
            }
            terminal.out().println("The case holds copies of " + Quantity.count(secured) + " of " + Quantity.count(secured + failed) + " sources, of " + Quantity.size(bytes) + " in all.");
            return failed == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }
}
