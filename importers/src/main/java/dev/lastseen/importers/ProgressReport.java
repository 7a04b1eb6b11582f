package dev.lastseen.importers;

import java.nio.file.Path;

/// Passes the progress of one file on, at most every 50 ms.
final class ProgressReport {
    private static final long PAUSE = 50_000_000L;

    private final Progress progress;
    private final Path path;
    private long last = System.nanoTime();

    ProgressReport(Progress progress, Path path) {
        this.progress = progress;
        this.path = path;
    }

    void advanced(long bytes, long total, long records) {
        long now = System.nanoTime();
        if (now - last < PAUSE) return;
        last = now;
        progress.advanced(path, bytes, total, records);
    }

    void done(long total, long records) {
        progress.advanced(path, total, total, records);
    }
}
