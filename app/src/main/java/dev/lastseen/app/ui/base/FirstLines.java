package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The beginning of the evidence as it stands in the file, to look at while it is read. A file that is not plain text has none.
final class FirstLines {
    private static final int BYTES = 1 << 16;
    private static final int MOST = 200;
    private static final int LONGEST = 400;

    private FirstLines() {}

    /// Of the first of these that is a file of text; made safe to show.
    static List<String> of(List<Path> paths) throws IOException {
        for (var path : paths) {
            var lines = Files.isRegularFile(path) ? read(path) : List.<String>of();
            if (!lines.isEmpty()) return lines;
        }
        return List.of();
    }

    private static List<String> read(Path path) throws IOException {
        byte[] head;
        try (var content = Files.newInputStream(path)) {
            head = content.readNBytes(BYTES);
        }
        for (byte one : head) {
            if (one == 0) return List.of();
        }
        var text = new String(head, StandardCharsets.UTF_8);
        int end = head.length < BYTES ? text.length() : Math.max(0, text.lastIndexOf('\n'));
        return text.substring(0, end).lines().limit(MOST).map(line -> Visible.of(line.substring(0, Math.min(LONGEST, line.length())))).toList();
    }
}
