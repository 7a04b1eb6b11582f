package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder of evidence with its truth.
public final class Incident {
    private final Truth truth;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, String> extras = new LinkedHashMap<>();

    Incident(Truth.Kind kind, String story) {
        truth = new Truth(kind, story);
    }

    public Truth truth() {
        return truth;
    }

    /// Nothing is written after this: the numbers of records become part of the truth.
    Incident done() {
        sources.forEach(source -> source.records().ifPresent(count -> truth.records(source.file(), count)));
        return this;
    }

    /// A file named after its system.
    Source source(String system, Layout layout) {
        return source(system, system + layout.ending(), layout);
    }

    /// A file with a path of its own, folders divided by `/`.
    Source source(String system, String file, Layout layout) {
        var source = new Source(system, file, layout);
        sources.add(source);
        return source;
    }

    /// A file that no system wrote.
    void extra(String file, String content) {
        extras.put(file, content);
    }

    /// All files by their paths, in the order in which they were declared.
    public Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        sources.forEach(source -> files.put(source.file(), source.content().getBytes(StandardCharsets.UTF_8)));
        extras.forEach((file, content) -> files.put(file, content.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /// Writes all files into the folder, which is made where it is missing.
    public void save(Path folder) throws IOException {
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
