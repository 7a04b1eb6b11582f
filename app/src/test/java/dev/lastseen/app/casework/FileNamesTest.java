package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void callsFilesByTheirBaseName() {
        assertEquals(List.of("a.log", "b.log"), shortNames("/in/a.log", "/in/b.log"));
    }

    @Test
    void addsFoldersOnlyWhereBaseNamesAreEqual() {
        assertEquals(
                List.of("gateway/app.log", "worker/app.log", "db.csv"),
                shortNames("/in/gateway/app.log", "/in/worker/app.log", "/in/db.csv"));
    }

    @Test
    void addsAsManyFoldersAsItTakes() {
        assertEquals(
                List.of("a/logs/app.log", "b/logs/app.log", "old/app.log"),
                shortNames("/in/a/logs/app.log", "/in/b/logs/app.log", "/in/old/app.log"));
    }

    @Test
    void usesTheWholePathWhereOneFileLiesAboveTheOther() {
        assertEquals(List.of("/app.log", "in/app.log"), shortNames("/app.log", "/in/app.log"));
    }

    private static List<String> shortNames(String... paths) {
        var files = List.of(paths).stream().map(Path::of).toList();
        var names = new FileNames(files);
        return files.stream().map(names::of).toList();
    }
}
