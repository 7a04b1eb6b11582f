package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CommandProblem("--zone: no such zone"), "--zone: no such zone"),
                Arguments.of(new NoSuchFileException("a.log"), "a.log: no such file or folder"),
                Arguments.of(new AccessDeniedException("b.log"), "b.log: no permission to read it"),
                Arguments.of(new FileSystemException("c", null, "No space left on device"), "c: No space left on device"),
                Arguments.of(new UncheckedIOException(new NoSuchFileException("d")), "d: no such file or folder"),
                Arguments.of(new IOException("the disk is on fire"), "the disk is on fire"),
                Arguments.of(new IllegalStateException("x"), "internal error, please report it: java.lang.IllegalStateException: x"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatHappenedInOneSentence(Exception failure, String sentence) {
        assertEquals(sentence, Failures.sentence(failure));
    }

    @Test
    void saysHowToAllowMoreMemory() {
        var screen = new Screen();
        assertEquals(ExitStatus.REFUSED, new Failures(screen.terminal(), false).outOfMemory(new OutOfMemoryError("Java heap space")));
        assertTrue(screen.err().contains("LASTSEEN_HEAP="), screen.err());
    }
}
