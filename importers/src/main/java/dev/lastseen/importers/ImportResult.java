package dev.lastseen.importers;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;
import java.nio.file.Path;

/// What became of one file.
public sealed interface ImportResult {
    Path path();

    /// It is a source now; what is no evidence (a picture) has a segment of no records.
    record Imported(Source source, Segment segment) implements ImportResult {
        @Override
        public Path path() {
            return source.path();
        }
    }

    /// The same bytes are there already; nothing was added.
    record Duplicate(Source source) implements ImportResult {
        @Override
        public Path path() {
            return source.path();
        }
    }

    /// It could not be read at all.
    ///
    /// @param problem one sentence: what was expected, what happened, what to do
    record Failed(Path path, String problem) implements ImportResult {}

    /// The import was cancelled before the file was done; nothing of it was kept.
    record Cancelled(Path path) implements ImportResult {}
}
