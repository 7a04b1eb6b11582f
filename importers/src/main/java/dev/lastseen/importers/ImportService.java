package dev.lastseen.importers;

import dev.lastseen.importers.format.Formats;
import dev.lastseen.importers.FileList.Entry;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.CaseProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads files as evidence. Files are opened for reading only; one that cannot be read never keeps the others from being read. Safe to use from several threads.
public final class ImportService {
    /// Two files at a time: more would only compete for memory.
    private static final int THREADS = 2;

    private final Formats formats;

    /// Reads with all formats that there are.
    public ImportService() {
        this(Formats.all());
    }

    ImportService(Formats formats) {
        this.formats = formats;
    }

    /// The formats that are read, in the order in which ties are settled.
    public Formats formats() {
        return formats;
    }

    /// Imports files, and the files in folders, recursively. Blocks until all are done; progress is told, and cancelling asked for, on importing threads.
    ///
    /// @return one result a file, in the order given, those of a folder by path
    public List<ImportResult> importAll(List<Path> filesOrFolders, ImportOptions options, SegmentTarget target, Progress progress) {
        List<Entry> entries = FileList.of(filesOrFolders);
        Map<Path, String> systems = SystemNames.of(entries.stream().map(Entry::path).toList());
        Map<Path, Future<ImportResult>> running = new HashMap<>();
        try (var threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("import-", 1).factory())) {
            for (Entry entry : biggestFirst(entries)) {
                String system = options.rule(options.systems(), entry.path()).or(() -> options.rule(options.names(), entry.path()))
                        .orElse(systems.getOrDefault(entry.path(), ""));
                running.put(entry.path(), threads.submit(() -> importOne(entry, system, options, target, progress)));
            }
        }
        return entries.stream().map(entry -> result(entry, running)).toList();
    }

    /// The beginning of a file as an import would read it: at most `bytes` decoded bytes are read, so that the first rows of a file of any size can be shown at
    /// once. Of what ends in the middle of a document only the whole records count.
    ///
    /// @throws IOException where the file cannot be read
    public Preview preview(Path path, ImportOptions options, int bytes) throws IOException {
        return new PreviewReader(formats, options, bytes).read(path);
    }

    private ImportResult importOne(Entry entry, String system, ImportOptions options, SegmentTarget target, Progress progress) {
        Path path = entry.path();
        if (!entry.problem().isEmpty()) return new ImportResult.Failed(path, entry.problem());
        if (progress.cancelled()) return new ImportResult.Cancelled(path);
        try {
            return new FileImport(path, system, options, formats, progress).run(target);
        } catch (AccessDeniedException _) {
            return new ImportResult.Failed(path, "no permission to read this file; change its permissions or ask its owner");
        } catch (NoSuchFileException _) {
            return new ImportResult.Failed(path, "the file vanished before it could be read");
        } catch (CaseProblem e) {
            return new ImportResult.Failed(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new ImportResult.Failed(path, "reading failed: " + e.getMessage() + "; check the disk and try again");
        }
    }

    private static List<Entry> biggestFirst(List<Entry> entries) {
        Map<Path, Long> sizes = new HashMap<>();
        for (Entry entry : entries) sizes.put(entry.path(), entry.path().toFile().length());
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(entry -> -sizes.getOrDefault(entry.path(), 0L)));
        return ordered;
    }

    private static ImportResult result(Entry entry, Map<Path, Future<ImportResult>> running) {
        Future<ImportResult> future = running.get(entry.path());
        if (future == null) return new ImportResult.Cancelled(entry.path());
        try {
            return future.get();
        } catch (ExecutionException e) {
            return new ImportResult.Failed(entry.path(), "importing failed: " + e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ImportResult.Cancelled(entry.path());
        }
    }
}
