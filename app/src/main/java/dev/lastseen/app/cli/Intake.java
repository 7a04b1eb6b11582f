package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.ImportResult.Duplicate;
import dev.lastseen.importers.ImportResult.Failed;
import dev.lastseen.importers.ImportResult.Imported;
import dev.lastseen.importers.ImportService;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.SegmentTarget;
import java.nio.file.Path;
import java.util.List;

/// Imports the files of one command, with progress, and tells which of them could not be read.
final class Intake {
    private final ImportService imports;
    private final Terminal terminal;

    Intake(ImportService imports, Terminal terminal) {
        this.imports = imports;
        this.terminal = terminal;
    }

    /// What became of the files of one command.
    record Outcome(List<ImportResult> results) {
        /// The sources that were added.
        List<Source> imported() {
            return results.stream().filter(Imported.class::isInstance).map(result -> ((Imported) result).source()).toList();
        }

        /// Files whose bytes were there already.
        List<Duplicate> duplicates() {
            return results.stream().filter(Duplicate.class::isInstance).map(Duplicate.class::cast).toList();
        }

        /// Tells what could not be read; true where all could.
        boolean tell(Terminal terminal) {
            for (var result : results) {
                if (result instanceof Failed failed) terminal.err().println("lastseen: " + Visible.of(failed.path() + ": " + failed.problem()));
            }
            return !anyFailed();
        }

        boolean anyFailed() {
            return results.stream().anyMatch(Failed.class::isInstance);
        }

        boolean allFailed() {
            return results.stream().allMatch(Failed.class::isInstance);
        }
    }

    /// Reads all files; what cannot be read becomes a line on the error stream, and the rest goes on.
    Outcome run(List<Path> files, ImportOptions options, SegmentTarget target) {
        List<ImportResult> results;
        try (var progress = new ProgressLine(terminal, System::nanoTime)) {
            results = imports.importAll(files, options, target, progress);
        }
        var outcome = new Outcome(results);
        outcome.tell(terminal);
        return outcome;
    }
}
