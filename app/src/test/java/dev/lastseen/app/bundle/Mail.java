package dev.lastseen.app.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Two logs of letters that go from a counter to a van; some never come.
final class Mail {
    static final int LETTERS = 300;
    private static final Instant START = Instant.parse("2026-05-04T08:00:00Z");

    private Mail() {}

    static boolean isLost(int i) {
        return i > 5 && i < LETTERS - 20 && i % 2 == 0;
    }

    static String letter(int i) {
        return "LT-%06d".formatted(10_007 * (i + 3) % 999_983);
    }

    /// Writes `counter.jsonl` and `van.log` into `folder`. The lost letters carry the texts, one after the other.
    static Path write(Path folder, List<String> texts) throws IOException {
        Files.createDirectories(folder);
        var json = new ObjectMapper();
        var counter = new StringBuilder();
        var van = new StringBuilder();
        int lost = 0;
        for (int i = 0; i < LETTERS; i++) {
            var at = START.plusSeconds(i * 10L);
            String text = isLost(i) && lost < texts.size() ? texts.get(lost++) : "usual " + i;
            counter.append(json.writeValueAsString(Map.of("time", at.toString(), "level", "info", "letter", letter(i), "note", text))).append('\n');
            if (!isLost(i)) van.append("ts=").append(at.plusSeconds(2)).append(" level=info msg=loaded letter_id=").append(letter(i)).append('\n');
        }
        Files.write(folder.resolve("counter.jsonl"), counter.toString().getBytes(StandardCharsets.UTF_8)); // a lone surrogate becomes a question mark
        Files.writeString(folder.resolve("van.log"), van);
        return folder;
    }
}
