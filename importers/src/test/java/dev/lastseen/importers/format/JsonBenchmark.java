package dev.lastseen.importers.format;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads JSON files into memory again and again, and prints megabytes per CPU second of the whole process: the first round is cold, the last one warm.
/// Not part of the tests; run it with the files as arguments, on the class path of the tests.
final class JsonBenchmark {
    private static final int ROUNDS = 6;

    private JsonBenchmark() {}

    public static void main(String[] files) throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            for (String file : files) System.out.println(round + " " + measure(Path.of(file)));
        }
    }

    private static String measure(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var head = new Head(bytes, Math.min(bytes.length, Head.SIZE), bytes.length <= Head.SIZE, file.getFileName().toString());
        long before = cpuNanos();
        Format format = JsonTrial.best(head);
        var read = JsonTrial.read(format, bytes);
        double seconds = (cpuNanos() - before) / 1e9;
        return "%s [%s] %d records, %.3f CPU s, %.0f MB per CPU s".formatted(file.getFileName(), format.id(), read.size(), seconds, bytes.length / 1e6 / seconds);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
