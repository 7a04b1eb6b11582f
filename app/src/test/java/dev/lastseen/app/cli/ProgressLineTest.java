package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void addsUpAllFilesAndWipesItselfAtTheEnd() {
        var screen = new Screen(true);
        try (var line = new ProgressLine(screen.terminal(), clock::get)) {
            line.advanced(Path.of("a"), 1_000, 2_000, 10);
            clock.addAndGet(SECOND);
            line.advanced(Path.of("b"), 500, 1_000, 5);
        }
        assertEquals("\r\u001b[Kreading 2 files, 1.5 kB of 3 kB, 15 records\r\u001b[K", screen.err());
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        var screen = new Screen(true);
        var line = new ProgressLine(screen.terminal(), clock::get);
        for (int i = 0; i < 1_000; i++) {
            line.advanced(Path.of("a"), i, 1_000, i);
            clock.addAndGet(SECOND / 1_000);
        }
        assertEquals(9, screen.err().split("reading", -1).length - 1);
    }

    @Test
    void staysSilentWhereNobodyWatches() {
        var pipe = new Screen(false);
        try (var line = new ProgressLine(pipe.terminal(), clock::get)) {
            clock.addAndGet(SECOND);
            line.advanced(Path.of("a"), 1, 2, 3);
        }
        assertEquals("", pipe.err());
    }
}
