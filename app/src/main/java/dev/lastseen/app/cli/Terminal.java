package dev.lastseen.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command writes: results to `out`, progress and problems to `err`, both as UTF-8 whatever the locale is.
///
/// @param colour results may carry colour
/// @param live   somebody watches `err`, so progress may be drawn there
/// @param width  columns of the screen
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live, int width) {
    private static final int DEFAULT_WIDTH = 120;
    private static final int BUFFER = 1 << 16;

    /// The streams of this process. The launcher tells in `lastseen.terminal` which of them are screens (`out`, `err`)
    /// and in `lastseen.width` how wide they are; a pipe gets neither colour nor progress.
    static Terminal ofProcess(Map<String, String> environment) {
        var screens = System.getProperty("lastseen.terminal", "");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        int width = Integer.getInteger("lastseen.width", DEFAULT_WIDTH);
        return new Terminal(
                print(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)),
                print(new FileOutputStream(FileDescriptor.err)),
                screens.contains("out") && !plain,
                screens.contains("err"),
                width > 0 ? width : DEFAULT_WIDTH);
    }

    /// Streams without a screen.
    static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(print(out), print(err), false, false, DEFAULT_WIDTH);
    }

    /// `text` in `paint` where results may carry colour, else as it is.
    String paint(Paint paint, String text) {
        return colour && !text.isEmpty() ? paint.on() + text + Paint.OFF : text;
    }

    private static PrintStream print(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
