package dev.lastseen.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Three small logs of crates that go from a quay over a ferry to an island. The quay's times state their zone, the ferry's do not; every tenth crate stays on the
/// quay and every fifteenth never leaves the ferry.
public final class Ferry {
    static final int CRATES = 120;
    private static final LocalDateTime START = LocalDateTime.of(2026, 5, 4, 8, 0);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    private Ferry() {}

    /// Writes `quay.log`, `ferry.log` and `island.log` into `folder`.
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var quay = new StringBuilder();
        var ferry = new StringBuilder();
        var island = new StringBuilder();
        for (int i = 0; i < CRATES; i++) {
            var at = START.plusSeconds(i * 13L);
            quay.append(ISO.format(at)).append(" INFO queued crate=").append(crate(i)).append(" berth=").append(i % 4).append('\n');
            if (i % 10 == 5) continue;
            ferry.append(PLAIN.format(at.plusNanos(400_000_000))).append(i % 7 == 0 ? " WARN" : " INFO").append(" loaded crate_id=").append(crate(i)).append(" deck=").append(i % 2).append('\n');
            if (i % 15 == 1) continue;
            island.append("ts=").append(ISO.format(at.plusSeconds(3))).append(" level=info msg=landed ref=").append(crate(i)).append('\n');
        }
        Files.writeString(folder.resolve("quay.log"), quay);
        Files.writeString(folder.resolve("ferry.log"), ferry);
        Files.writeString(folder.resolve("island.log"), island);
        return folder;
    }

    /// The identifier of the crate with this number.
    public static String crate(int i) {
        return "crt-%05x".formatted(0x4f3a1 + i * 7919);
    }
}
