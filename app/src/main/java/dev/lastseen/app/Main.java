package dev.lastseen.app;

import dev.lastseen.app.cli.CommandLineInterface;

/// Where the program starts.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its exit status.
    public static void main(String[] args) {
        Runtime.getRuntime().exit(CommandLineInterface.ofProcess(Wiring.services(), System.getenv()).run(args));
    }
}
