package dev.lastseen.app.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FocusTextTest {
    @Test
    void outlivesANewAnalysis(@TempDir Path folder) throws IOException {
        try (var some = Casework.inMemory(new ImportService()); var all = Casework.inMemory(new ImportService())) {
            var files = SampleFiles.writeTo(folder);
            all.add(files, ImportOptions.NONE, Progress.NONE);
            some.add(files.subList(1, files.size()), ImportOptions.NONE, Progress.NONE);
            var following = some.state().analysis().following();
            int record = following.records(3)[0];
            var focus = Focus.START.on(ViewName.RECORDS).at(new Focus.Hop("a", "b")).on(3).onRecord(record).during(new TimeRange(5, 7))
                    .filtered(Filter.with("level", "ERROR")).filtered(Filter.without("tenant", "x = y\n").toggled());
            var text = FocusText.of(focus, some.state());
            assertEquals(focus, FocusText.focus(text, some.state()));
            var elsewhere = FocusText.focus(text, all.state());
            assertEquals(some.state().place(record), all.state().place(elsewhere.record().orElseThrow()));
            assertEquals(following.name(3), all.state().analysis().following().name(elsewhere.message().orElseThrow()));
        }
    }

    @Test
    void beginsAtTheStartWhereTheTextCannotBeRead() {
        try (var casework = Casework.inMemory(new ImportService())) {
            assertEquals(Focus.START, FocusText.focus("from=yesterday\nto=7", casework.state()));
        }
    }
}
