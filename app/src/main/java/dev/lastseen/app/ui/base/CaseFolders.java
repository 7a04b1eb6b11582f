package dev.lastseen.app.ui.base;

import dev.lastseen.model.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Where cases are kept that nobody chose a folder for.
///
/// @param home  of all such cases
/// @param clock names new ones
public record CaseFolders(Path home, Clock clock) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    /// A folder for a new case, which does not exist yet: `untitled-2026-11-22-2015`.
    Path fresh(String name) throws IOException {
        Files.createDirectories(home);
        var wanted = name + "-" + STAMP.format(LocalDateTime.now(clock));
        var folder = home.resolve(wanted);
        for (int i = 2; Files.exists(folder); i++) folder = home.resolve(wanted + "-" + i);
        return folder;
    }

    /// Removes a folder that [#fresh] named, with all that is in it. Links are removed, never followed.
    static void remove(Path folder) throws IOException {
        List<Path> inside;
        try (var found = Files.walk(folder)) {
            inside = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : inside) Files.delete(path);
    }

    /// Where the files of the sample incident are put.
    Path sample() {
        return home.resolve("sample-evidence");
    }

    /// True where `folder` holds a case.
    static boolean holdsCase(Path folder) {
        return CaseStore.isCase(folder);
    }
}
