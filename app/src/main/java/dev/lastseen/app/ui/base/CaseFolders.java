package dev.lastseen.app.ui.base;

import dev.lastseen.model.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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

    /// Where the files of the sample incident are put.
    Path sample() {
        return home.resolve("sample-evidence");
    }

    /// True where `folder` holds a case.
    static boolean holdsCase(Path folder) {
        return CaseStore.isCase(folder);
    }
}
