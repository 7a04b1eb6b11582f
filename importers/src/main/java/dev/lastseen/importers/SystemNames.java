package dev.lastseen.importers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names the systems of files by their names: the base name without rotation, date, compression and extension; where that says nothing, or is equal in several
/// folders, the nearest folder that tells the files apart.
final class SystemNames {
    private static final Set<String> MEANINGLESS = Set.of("app", "application", "output", "log", "logs", "out", "err", "stdout", "stderr", "data", "dump", "export",
            "current", "messages", "console", "main", "trace", "traces", "results", "result", "response", "records");
    private static final Pattern ENDING = Pattern.compile(
            "(?i)(\\.(gz|zst|bz2|xz|zip|log|txt|out|err|json|jsonl|ndjson|csv|tsv|psv|har|xml|old|bak|\\d{1,5}))$");
    private static final Pattern DATE = Pattern.compile(
            "[-_.]?(19|20)\\d\\d[-_.]?[01]\\d[-_.]?[0-3]\\d([-_.T]?[0-2]\\d([-_.:h]?[0-5]\\d){0,2}Z?)?([-_.]\\d{1,4})?$");

    private SystemNames() {}

    /// The system of each file.
    static Map<Path, String> of(List<Path> files) {
        Map<String, Set<Path>> folders = new HashMap<>();
        for (Path file : files) folders.computeIfAbsent(stem(name(file)), _ -> new HashSet<>()).add(folder(file));
        Map<Path, String> names = new HashMap<>();
        for (Path file : files) {
            String stem = stem(name(file));
            Set<Path> others = folders.getOrDefault(stem, Set.of());
            names.put(file, MEANINGLESS.contains(stem.toLowerCase(Locale.ROOT)) || others.size() > 1 ? byFolder(file, stem, others) : stem);
        }
        return names;
    }

    /// Base name without what rotation, compression and formats add to it.
    static String stem(String fileName) {
        String stem = fileName;
        for (String before = ""; !before.equals(stem);) {
            before = stem;
            stem = shorter(stem, ENDING.matcher(stem).replaceFirst(""));
            stem = shorter(stem, DATE.matcher(stem).replaceFirst(""));
        }
        return stem;
    }

    private static String shorter(String before, String after) {
        return after.isEmpty() ? before : after;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /// The nearest folder whose name the other folders lack at the same height.
    private static String byFolder(Path file, String stem, Set<Path> folders) {
        List<String> own = namesUpwards(folder(file));
        if (folders.size() == 1) return own.isEmpty() ? stem : own.getFirst();
        for (int height = 0; height < own.size(); height++) {
            Set<String> there = new HashSet<>();
            for (Path folder : folders) {
                List<String> names = namesUpwards(folder);
                there.add(height < names.size() ? names.get(height) : "");
            }
            if (there.size() > 1) return own.get(height);
        }
        return stem;
    }

    private static List<String> namesUpwards(Path folder) {
        List<String> names = new ArrayList<>();
        for (Path at = folder; at != null && at.getFileName() != null; at = at.getParent()) names.add(String.valueOf(at.getFileName()));
        return names;
    }
}
