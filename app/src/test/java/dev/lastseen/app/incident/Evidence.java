package dev.lastseen.app.incident;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files of an incident as lines, to look up what an answer cites.
final class Evidence {
    /// A record of a JSON document has its identifiers within so many lines.
    private static final int RECORD = 40;

    private final Map<String, List<String>> files = new TreeMap<>();

    Evidence(Map<String, byte[]> contents) {
        contents.forEach((file, content) -> files.put(file, new String(content, StandardCharsets.UTF_8).lines().toList()));
    }

    /// Whether the record that starts in this line, counted from 1, names the message.
    boolean names(String file, int line, String message) {
        var lines = files.getOrDefault(file, List.of());
        if (line < 1 || line > lines.size()) return false;
        return lines.subList(line - 1, Math.min(line - 1 + RECORD, lines.size())).stream().anyMatch(text -> text.contains(message));
    }
}
