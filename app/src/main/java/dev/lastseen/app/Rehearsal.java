package dev.lastseen.app;

import dev.lastseen.app.cli.CommandLineInterface;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Does in one process what people do most, with the sample incident, so that the build can keep the loaded classes for quicker starts.
final class Rehearsal {
    private Rehearsal() {}

    /// Takes an empty scratch folder. Ends with a failure where a command did.
    public static void main(String[] args) {
        var scratch = Path.of(args[0]);
        var evidence = scratch.resolve("evidence").toString();
        var kept = scratch.resolve("case").toString();
        var other = scratch.resolve("other").toString();
        run(List.of("demo", scratch.toString()));
        run(List.of("investigate", "--json", "--case", other, evidence));
        run(List.of("inspect", "--json", evidence));
        run(List.of("boundaries", kept));
        run(List.of("search", kept, "/error|fail/"));
        run(List.of("trace", kept, "unknown"));
        run(List.of("picture", kept, "--size", "1280x800", "-o", scratch.resolve("picture.png").toString()));
    }

    private static void run(List<String> command) {
        int status = CommandLineInterface.ofProcess(Wiring.services(), Map.of()).run(command.toArray(String[]::new));
        if (status != 0) throw new IllegalStateException("lastseen " + String.join(" ", command) + " ended with status " + status);
    }
}
