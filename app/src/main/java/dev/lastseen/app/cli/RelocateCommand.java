package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Relocation;
import dev.lastseen.app.casework.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Points a case at evidence that moved.
@Command(name = "relocate", description = "Point the case at evidence that moved: files are found by their bytes, whatever they are called now.")
final class RelocateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "Where to look; folders are searched with all that is in them.")
    private List<Path> places;

    private final Services services;
    private final Terminal terminal;

    RelocateCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var relocation = new Relocation(open.store().evidence(), places);
            var lost = relocation.lost(open.store().sources());
            if (lost.isEmpty()) {
                terminal.out().println("All evidence is where it was; nothing was changed.");
                return ExitStatus.DONE;
            }
            var found = relocation.find(lost);
            for (var one : found) {
                open.store().relocate(one.entry(), one.file());
                terminal.out().println(Visible.of(one.entry().source().path() + " is " + one.file() + " now: its SHA-256 is that of the import."));
            }
            var missing = lost.stream().filter(entry -> found.stream().noneMatch(one -> one.entry().id() == entry.id())).toList();
            for (var entry : missing) {
                terminal.err().println("lastseen: " + Visible.of(entry.source().path() + ": no file there has the bytes that were imported, SHA-256 " + entry.source().content().sha256()));
            }
            return missing.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }
}
