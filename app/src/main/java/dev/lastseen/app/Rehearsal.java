package dev.lastseen.app;

import dev.lastseen.app.cli.CommandLineInterface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Does in one process what people do most, with the sample incident, so that the build can keep the loaded classes for quicker starts.
final class Rehearsal {
    private Rehearsal() {}

    /// Takes `command` or `window`, for what it rehearses, and an empty scratch folder. Ends with a failure where a command did.
    public static void main(String[] args) throws IOException {
        var scratch = Path.of(args[1]);
        run(List.of("demo", scratch.toString()));
        if (args[0].equals("window")) window(scratch);
        else commands(scratch);
    }

    private static void commands(Path scratch) {
        var evidence = scratch.resolve("evidence").toString();
        var kept = scratch.resolve("case").toString();
        run(List.of("investigate", "--json", "--case", scratch.resolve("other").toString(), evidence));
        run(List.of("inspect", "--json", evidence));
        run(List.of("boundaries", kept));
        run(List.of("search", kept, "/error|fail/"));
        run(List.of("trace", kept, "unknown"));
        run(List.of("report", kept, "-o", scratch.resolve("report.html").toString()));
    }

    private static void window(Path scratch) throws IOException {
        try (var evidence = Files.list(scratch.resolve("evidence"))) {
            Wiring.display().rehearse(Files.createDirectories(scratch.resolve("home")), evidence.sorted().toList());
        }
    }

    private static void run(List<String> command) {
        int status = CommandLineInterface.ofProcess(Wiring.services(), Map.of()).run(command.toArray(String[]::new));
        if (status != 0) throw new IllegalStateException("lastseen " + String.join(" ", command) + " ended with status " + status);
    }
}
