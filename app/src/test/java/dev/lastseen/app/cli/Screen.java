package dev.lastseen.app.cli;

import dev.lastseen.importers.ImportService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs commands and keeps what they write.
public final class Screen {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final RememberingDisplay display = new RememberingDisplay();
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

    Services services() {
        return new Services(ImportService::new, () -> display);
    }

    /// Runs one command; gives its exit status.
    public int run(String... args) {
        return new CommandLineInterface(services(), terminal(), false).run(args);
    }

    /// What the window was opened on, each time.
    List<List<Path>> opened() {
        return display.opened;
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

    /// Remembers what it was asked for.
    private static final class RememberingDisplay implements Display {
        private final List<List<Path>> opened = new ArrayList<>();

        @Override
        public void open(List<Path> paths) {
            opened.add(paths);
        }

        @Override
        public void paint(Picture picture) {
            throw new AssertionError("This test wants no picture");
        }
    }
}
