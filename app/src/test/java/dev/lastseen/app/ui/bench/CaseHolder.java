package dev.lastseen.app.ui.bench;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Another process that has a case open until its input ends. Makes the file that the second argument names as soon as it has the case.
public final class CaseHolder {
    private CaseHolder() {}

    public static void main(String[] args) throws IOException {
        try (var _ = Casework.open(Path.of(args[0]), new ImportService(), Progress.NONE)) {
            Files.createFile(Path.of(args[1]));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
