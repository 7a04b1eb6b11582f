package dev.lastseen.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `lastseen`, as one picocli command tree.
@Command(
        name = "lastseen",
        description = "Finds where messages disappeared between systems.",
        version = "lastseen 0.1.0",
        mixinStandardHelpOptions = true)
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /// Runs the command that `args` name and returns the exit status for the process.
    public static int run(String... args) {
        return new CommandLine(new CommandLineInterface()).execute(args);
    }
}
