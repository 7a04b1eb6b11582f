package dev.lastseen.app.ui.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Parcels that go from a counter over a belt to a van, many of them; every hundredth stays on the belt.
public final class Relay {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final int STAYS = 100;

    private Relay() {}

    /// Writes three logs into `folder` and answers it.
    public static Path write(Path folder, int parcels) throws IOException {
        Files.createDirectories(folder);
        try (var counter = Files.newBufferedWriter(folder.resolve("counter.log"));
                var belt = Files.newBufferedWriter(folder.resolve("belt.log"));
                var van = Files.newBufferedWriter(folder.resolve("van.log"))) {
            for (int i = 0; i < parcels; i++) {
                var parcel = "prc-%06x".formatted(0x3a5c1 + i * 37);
                var at = START.plusSeconds(2L * i);
                line(counter, at, i % 50 == 7 ? "WARN" : "INFO", "taken parcel=" + parcel + " desk=" + i % 6);
                line(belt, at.plusMillis(800), "INFO", "moved parcel=" + parcel + " lane=" + i % 4);
                if (i % STAYS != 3) line(van, at.plusMillis(4300), "INFO", "loaded parcel=" + parcel + " shelf=" + i % 9);
            }
        }
        return folder;
    }

    private static void line(Writer log, Instant at, String level, String text) throws IOException {
        log.write(at + " " + level + " " + text + "\n");
    }
}
