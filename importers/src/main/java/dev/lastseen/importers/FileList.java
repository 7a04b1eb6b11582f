package dev.lastseen.importers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files that are meant by files and folders: in the order given, those of a folder by name, each once.
final class FileList {
    private final Map<Path, String> entries = new LinkedHashMap<>();

    /// @param problem why the file cannot be read; empty where nothing is known against it
    record Entry(Path path, String problem) {}

    private FileList() {}

    static List<Entry> of(List<Path> filesOrFolders) {
        var list = new FileList();
        for (Path path : filesOrFolders) list.add(path.toAbsolutePath().normalize());
        return list.entries.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            entries.putIfAbsent(path, problem(path));
        }
    }

    private static String problem(Path path) {
        if (!Files.exists(path)) return "there is no such file or folder; check the spelling";
        if (!Files.isRegularFile(path)) return "this is neither a file nor a folder; give the file that holds the evidence";
        return Files.isReadable(path) ? "" : "no permission to read this file; change its permissions or ask its owner";
    }

    private void addFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(found));
        } catch (IOException e) {
            entries.putIfAbsent(folder, "this folder cannot be listed: " + e.getMessage());
        }
        found.stream().sorted().forEach(path -> entries.putIfAbsent(path, problem(path)));
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> found;

        Collector(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) found.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            entries.putIfAbsent(file, Files.isDirectory(file)
                    ? "no permission to list this folder; change its permissions or ask its owner" : problem(file));
            return FileVisitResult.CONTINUE;
        }
    }
}
