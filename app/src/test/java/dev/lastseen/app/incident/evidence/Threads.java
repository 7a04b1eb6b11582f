package dev.lastseen.app.incident.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Puts items into the threads that they belong to.
final class Threads {
    private static final String PREFIX = "thread.";

    private Threads() {}

    /// The threads, the one with the newest item first, each with its items in order of time.
    static List<Map<String, Object>> group(List<Entry> entries, String timeName) {
        var threads = new LinkedHashMap<String, List<Entry>>();
        for (var entry : entries.reversed()) {
            threads.computeIfAbsent(entry.field(PREFIX + "id"), id -> new ArrayList<>()).addFirst(entry);
        }
        return threads.values().stream().map(members -> thread(members, timeName)).toList();
    }

    private static Map<String, Object> thread(List<Entry> members, String timeName) {
        var thread = part(members.getFirst(), true);
        thread.put("messages", members.stream().map(member -> ApiLayout.item(member, part(member, false), timeName)).toList());
        return thread;
    }

    private static SequencedMap<String, Object> part(Entry entry, boolean ofThread) {
        var part = Fields.of();
        entry.fields().forEach((name, value) -> {
            if (name.startsWith(PREFIX) == ofThread) part.put(ofThread ? name.substring(PREFIX.length()) : name, value);
        });
        return part;
    }
}
