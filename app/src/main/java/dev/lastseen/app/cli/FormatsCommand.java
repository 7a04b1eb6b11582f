package dev.lastseen.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the formats that are read.
@Command(name = "formats", description = "List the formats that are read.")
final class FormatsCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    FormatsCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var formats = services.imports().get().formats().list();
        if (json) {
            try (var output = new JsonOutput(terminal)) {
                output.array(list -> {
                    for (var format : formats) list.object(one -> one.member("id", format.id()).member("title", format.title()));
                });
            }
        } else {
            var table = new Table("id", "format");
            for (var format : formats) table.row().add(format.id()).add(format.title());
            table.print(terminal);
        }
        return ExitStatus.DONE;
    }
}
