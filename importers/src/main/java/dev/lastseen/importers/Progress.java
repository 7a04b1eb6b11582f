package dev.lastseen.importers;

import java.nio.file.Path;

/// Watches an import, and may end it. Called from importing threads.
public interface Progress {
    /// Bytes of the file at `path` that have been read, of `total` stored bytes, and records found so far.
    void advanced(Path path, long bytes, long total, long records);

    /// True to stop at the next record; what was read of unfinished files is forgotten.
    boolean cancelled();

    /// Watches nothing.
    Progress NONE = new Progress() {
        @Override
        public void advanced(Path path, long bytes, long total, long records) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
