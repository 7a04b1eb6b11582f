package dev.lastseen.app.ui.measure;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/// Writes two small logs with a line a message, for measuring what very many messages cost. Arguments: a folder, and how many messages.
final class ManyMessages {
    private static final Instant BEGIN = Instant.parse("2026-02-11T06:00:00Z");
    private static final int APART = 36_000;
    private static final int ONE_LOST_IN = 2500;
    private static final int ONE_SLOW_IN = 400;
    private static final int USUAL = 900_000;

    private ManyMessages() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private static void write(Path folder, int messages) throws IOException {
        var random = new Random(7);
        Files.createDirectories(folder);
        try (var counter = Files.newBufferedWriter(folder.resolve("counter.log")); var depot = Files.newBufferedWriter(folder.resolve("depot.log"))) {
            for (int i = 0; i < messages; i++) {
                var id = "P%08X".formatted(Integer.reverse(i * 4 + 1));
                var taken = BEGIN.plus((long) i * APART + random.nextInt(APART), ChronoUnit.MICROS);
                line(counter, taken, "INFO", "parcel " + id + " taken weight=" + (100 + random.nextInt(900)) + " lane=" + (char) ('a' + random.nextInt(6)));
                if (random.nextInt(ONE_LOST_IN) == 0) continue;
                boolean slow = random.nextInt(ONE_SLOW_IN) == 0;
                line(depot, taken.plus(USUAL + random.nextInt(USUAL) * (slow ? 3L : 1L), ChronoUnit.MICROS), slow ? "WARN" : "INFO", "shelved " + id + (slow ? " late" : ""));
            }
        }
    }

    private static void line(Writer to, Instant time, String level, String text) throws IOException {
        to.write(time + " " + level + " " + text + "\n");
    }
}
