package dev.lastseen.app.cli;

import dev.lastseen.importers.ImportService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs commands and keeps what they write.
public final class Screen {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final boolean colour;

    public Screen() {
        this(false);
    }

    Screen(boolean colour) {
        this.colour = colour;
    }

    Terminal terminal() {
        return new Terminal(print(out), print(err), colour, colour, 60);
    }

    /// Runs one command; gives its exit status.
    public int run(String... args) {
        return new CommandLineInterface(new Services(ImportService::new), terminal(), false).run(args);
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
