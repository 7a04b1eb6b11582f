package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
    void showsUsageWithoutArguments() {
        assertEquals(ExitStatus.DONE, screen.run());
        assertTrue(screen.out().startsWith("Usage: lastseen"), screen::out);
    }
}
