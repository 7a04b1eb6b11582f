package dev.lastseen.app.ui.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {
    private Casework casework;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        casework = Casework.inMemory(new ImportService());
        casework.add(SampleFiles.writeTo(folder), ImportOptions.NONE, Progress.NONE);
    }

    @AfterEach
    void end() {
        casework.close();
    }

    private String name(int message) {
        return casework.state().analysis().following().name(message);
    }

    @Test
    void tellsWhatBecameOfPastedIdentifiers() {
        var lookup = Lookup.of("\"" + name(3) + "\", " + name(9) + "\n" + name(3) + "\nnobody-knows-me", casework.state().analysis(), () -> false);
        assertEquals(3, lookup.asked());
        assertEquals(List.of(3, 9), lookup.messages().stream().boxed().toList());
        assertEquals(List.of("nobody-knows-me"), lookup.unknown());
        assertTrue(lookup.words().startsWith("3 identifiers name 2 messages; known nowhere: nobody-knows-me"), lookup::words);
    }
}
