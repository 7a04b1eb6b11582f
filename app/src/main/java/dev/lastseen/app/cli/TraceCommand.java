package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the whole journey of messages, by any of their identifiers.
@Command(name = "trace", description = "Show the journey of a message, system by system, with its raw lines.")
final class TraceCommand implements Callable<Integer> {
    private static final int TOLD_MESSAGES = 20;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "Identifiers, of whatever kind.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--ids", paramLabel = "FILE", description = "A file with more identifiers, one a line.")
    private @Nullable Path idFile;

    @Option(names = "--json", description = "Print the journeys as JSON.")
    private boolean json;

    private final Services services;
    private final Terminal terminal;

    TraceCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var asked = asked();
        try (var open = OpenCase.open(folder, services, terminal)) {
            var analysis = open.analysis();
            if (json) {
                writeJson(asked, analysis, open);
            } else {
                print(asked, analysis, open);
            }
        }
        return ExitStatus.DONE;
    }

    private List<String> asked() throws IOException {
        var asked = new ArrayList<>(ids);
        if (idFile != null) asked.addAll(Files.readAllLines(idFile).stream().map(String::strip).filter(id -> !id.isEmpty()).toList());
        if (asked.isEmpty()) throw new CommandProblem("trace: no identifier given; name one, or a file of them with --ids");
        return asked;
    }

    private void writeJson(List<String> asked, Analysis analysis, OpenCase open) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            var journeys = new JourneyJson(output);
            output.array(_ -> {
                for (var id : asked) {
                    int[] found = analysis.find(id);
                    switch (found.length) {
                        case 0 -> journeys.unknown(id, analysis.following().nearTwins(id));
                        case 1 -> journeys.found(new Journey(analysis, open.store().evidence(), found[0]));
                        default -> journeys.several(id, names(found, found.length, analysis));
                    }
                }
            });
        }
    }

    private void print(List<String> asked, Analysis analysis, OpenCase open) {
        var journeys = new JourneyPage(terminal);
        boolean first = true;
        for (var id : asked) {
            if (!first) terminal.out().println();
            first = false;
            int[] found = analysis.find(id);
            switch (found.length) {
                case 0 -> journeys.unknown(id, analysis.following().nearTwins(id));
                case 1 -> journeys.found(new Journey(analysis, open.store().evidence(), found[0]));
                default -> journeys.several(id, names(found, TOLD_MESSAGES, analysis));
            }
        }
    }

    private static List<String> names(int[] messages, int most, Analysis analysis) {
        return Arrays.stream(messages).limit(most).mapToObj(analysis.following()::name).toList();
    }
}
