package dev.lastseen.app.ui.base;

import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.Progress;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An import as the screen follows it: one row a file, and in the end what became of each. The lists belong to the screen's thread.
public final class ImportRun {
    private final List<Path> asked;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ImportResult> results = FXCollections.observableArrayList();
    private final ObservableList<String> firstLines = FXCollections.observableArrayList();
    private Background.@Nullable Running running;
    private boolean cancelled;
    private final Drain<FileRow> drain = new Drain<>(this::advance);

    /// How far one file has been read.
    ///
    /// @param total stored bytes of the file
    public record FileRow(Path path, long bytes, long total, long records) {
        /// 0 … 1.
        public double share() {
            return total <= 0 ? 1 : Math.min(1, (double) bytes / total);
        }
    }

    /// @param asked files and folders as they were dropped
    public ImportRun(List<Path> asked) {
        this.asked = List.copyOf(asked);
    }

    public List<Path> asked() {
        return asked;
    }

    /// Files that are being read or were, in the order in which they were begun.
    public ObservableList<FileRow> rows() {
        return rows;
    }

    /// What became of the files; empty until all are done.
    public ObservableList<ImportResult> results() {
        return results;
    }

    /// How the evidence begins, made safe to show; there before the import itself begins.
    public ObservableList<String> firstLines() {
        return firstLines;
    }

    /// Ends the import; what it would have brought is not wanted any more. Nothing happens where it has ended.
    public void cancel() {
        cancelled = true;
        if (running != null) running.cancel();
    }

    void startedAs(Background.Running job) {
        running = job;
        if (cancelled) job.cancel();
    }

    void end(List<ImportResult> all) {
        results.setAll(all);
    }

    private void advance(List<FileRow> news) {
        for (var row : news) {
            int at = place(row.path());
            if (at < 0) rows.add(row);
            else rows.set(at, row);
        }
    }

    private int place(Path path) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).path().equals(path)) return i;
        }
        return -1;
    }

    /// Watches the import for this run, and ends it when the job is cancelled.
    Progress watch(Job.Progress job) {
        return new Progress() {
            @Override
            public void advanced(Path path, long bytes, long total, long records) {
                drain.add(new FileRow(path, bytes, total, records));
                job.at(-1, String.valueOf(path.getFileName()));
            }

            @Override
            public boolean cancelled() {
                return job.isCancelled();
            }
        };
    }
}
