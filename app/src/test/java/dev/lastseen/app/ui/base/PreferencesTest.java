package dev.lastseen.app.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void remembersWhatWasChosen() {
        var preferences = Preferences.in(folder.resolve("new"));
        preferences.keep(Look.NORMAL, Look.NORMAL.with(Theme.DARK).zoomed(1.2).with(TimeStyle.LOCAL));
        preferences.save();
        assertEquals(new Look(Theme.DARK, 1.2, TimeStyle.LOCAL), Preferences.in(folder.resolve("new")).look(Look.NORMAL));
    }

    @Test
    void followsThePlatformInWhatWasNotChosen() {
        var preferences = Preferences.in(folder);
        preferences.keep(Look.NORMAL, Look.NORMAL.zoomed(1.5));
        assertEquals(new Look(Theme.DARK, 1.5, TimeStyle.UTC), preferences.look(Look.NORMAL.with(Theme.DARK)));
    }

    @Test
    void putsTheLatestCaseFirstAndEachOnce() {
        var preferences = Preferences.in(folder);
        preferences.opened(folder.resolve("a"));
        preferences.opened(folder.resolve("b"));
        preferences.opened(folder.resolve("a"));
        assertEquals(List.of(folder.resolve("a"), folder.resolve("b")), preferences.recent());
    }

    @Test
    void beginsAnewWhereTheFileCannotBeRead() throws IOException {
        Files.write(folder.resolve("workbench.properties"), new byte[] {'z', 'o', 'o', 'm', '=', '\\', 'u', 'x'});
        assertEquals(Look.NORMAL, Preferences.in(folder).look(Look.NORMAL));
    }
}
