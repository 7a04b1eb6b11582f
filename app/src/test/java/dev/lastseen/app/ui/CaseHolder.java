package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;

/// Another process that has a case open until its input ends.
final class CaseHolder {
    private CaseHolder() {}

    public static void main(String[] args) throws IOException {
        try (var casework = Casework.open(Path.of(args[0]), new ImportService(), Progress.NONE)) {
            System.out.println("open");
            while (System.in.read() >= 0 && casework.state().records() > 0) continue;
        }
    }
}
