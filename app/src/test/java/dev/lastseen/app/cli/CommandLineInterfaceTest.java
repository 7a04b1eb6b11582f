package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineInterfaceTest {
    private final Screen screen = new Screen();

    @Test
    void tellsItsVersion() {
        assertEquals(ExitStatus.DONE, screen.run("--version"));
        assertTrue(screen.out().startsWith("lastseen "), screen::out);
    }

    @Test
    void refusesUnknownOptionInOneLine() {
        assertEquals(ExitStatus.REFUSED, screen.run("--frobnicate"));
        assertEquals("lastseen: Unknown option: '--frobnicate'; see lastseen --help\n", screen.err());
        assertEquals("", screen.out());
    }

    @Test
    void guessesTheOptionThatWasMeant() {
        assertEquals(ExitStatus.REFUSED, screen.run("--versoin"));
        assertEquals("lastseen: Unknown option: '--versoin'; did you mean --version?\n", screen.err());
    }

    @Test
    void opensTheWorkbenchWithoutArguments() {
        assertEquals(ExitStatus.DONE, screen.run());
        assertEquals(List.of(List.of()), screen.opened());
    }

    @Test
    void opensTheWorkbenchOnFolders(@TempDir Path folder) {
        assertEquals(ExitStatus.DONE, screen.run(folder.toString()));
        assertEquals(List.of(List.of(folder)), screen.opened());
    }

    @Test
    void refusesWhatIsNeitherCommandNorFile() {
        assertEquals(ExitStatus.REFUSED, screen.run("frobnicate"));
        assertEquals("lastseen: frobnicate: no such command, file or folder; see lastseen --help\n", screen.err());
        assertEquals(List.of(), screen.opened());
    }

    @Test
    void showsTheHelpOfEachCommand() {
        for (var name : new Commands().names()) {
            var help = new Screen();
            assertEquals(ExitStatus.DONE, help.run(name, "--help"), name);
            assertTrue(help.out().startsWith("Usage: lastseen " + name), help::out);
        }
    }
}
