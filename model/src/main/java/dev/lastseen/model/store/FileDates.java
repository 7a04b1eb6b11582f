package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// When files were changed.
final class FileDates {
    private FileDates() {}

    /// Milliseconds since 1970 UTC; 0 where the file tells nothing, so that it never looks unchanged later.
    static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }
}
