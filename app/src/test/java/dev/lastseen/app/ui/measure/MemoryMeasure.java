package dev.lastseen.app.ui.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory that the program holds after all that was measured before.
final class MemoryMeasure {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MemoryMeasure() {}

    static void tell(PrintWriter out) throws IOException {
        var memory = Runtime.getRuntime();
        double before = (memory.totalMemory() - memory.freeMemory()) / 1e6;
        System.gc();
        out.printf("heap in use %.0f MB, after a collection %.0f MB, held %.0f MB, at most %.0f MB%n", before, (memory.totalMemory() - memory.freeMemory()) / 1e6, memory.totalMemory() / 1e6, memory.maxMemory() / 1e6);
        if (!Files.exists(STATUS)) return;
        for (var line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) out.println("resident " + line.replaceAll("\\s+", " "));
        }
    }
}
