package dev.lastseen.app.cli;

import dev.lastseen.app.casework.RecordAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what a record was derived from, and what it touched.
@Command(name = "lineage", description = "Show what a record was derived from, and what it touched, by the identifiers that records share.")
final class LineageCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE:LINE|ID", description = "A record as outputs cite it, or an identifier of a message: then the record that saw it last.")
    private String address = "";

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    LineageCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            int record = new RecordAddress(analysis).find(address)
                    .orElseThrow(() -> new CommandProblem(address + ": no record FILE:LINE and no identifier of a message in this case; 'lastseen search' finds records by their text"));
            var page = new LineagePage(analysis, open.store().evidence(), terminal);
            var lineage = analysis.lineages().of(record, () -> false);
            if (json) {
                page.write(record, lineage);
            } else {
                page.print(record, lineage);
            }
        }
        return ExitStatus.DONE;
    }
}
