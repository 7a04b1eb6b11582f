package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kills a process while it imports. What the page cache holds survives that, so nothing is said about a loss of power.
class CrashTest {
    @TempDir
    Path temp;

    private final Segment expected = Samples.mixed(Importing.RECORDS, 1, ChunkSink.MEMORY);

    private Process start(Path folder) throws IOException {
        return start(Importing.class, folder.toString(), temp.resolve("home").toString());
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Waits until the process has told of `count` sources; answers the last one.
    private static int told(BufferedReader output, int count) throws IOException {
        String last = "";
        for (int i = 0; i < count; i++) last = output.readLine();
        return Integer.parseInt(last);
    }

    private CaseStore open(Path folder) {
        return CaseStore.open(folder, UserKey.in(temp.resolve("home")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void killedImportKeepsWhatItToldAndNothingHalf(int sources) throws Exception {
        Path folder = temp.resolve("case");
        int acknowledged = 0;
        for (int round = 0; round < 2; round++) {
            Process process = start(folder);
            acknowledged = told(process.inputReader(), sources);
            Thread.sleep(7L * sources * (round + 1));
            process.destroyForcibly().waitFor();
        }
        try (var store = open(folder)) {
            assertTrue(store.sources().size() >= acknowledged, () -> store.sources().size() + " sources are left");
            assertEquals(0, store.sourcesToReadAgain().size());
            for (CaseSource source : store.sources()) assertEquals(expected.size(), source.segment().size());
            Samples.assertSame(expected, store.sources().getLast().segment());
            assertTrue(Sources.add(store, Sources.plain("one-more.log", "more"), 10), "the case can be worked with");
        }
    }

    @Test
    void oneDecisionInACaseThatWasClosedBeforeOutlivesTheProcess() throws Exception {
        Path folder = temp.resolve("case");
        try (var store = CaseStore.create(folder, UserKey.in(temp.resolve("home")))) {
            for (int i = 0; i < 3; i++) Sources.add(store, Sources.plain("source" + i + ".log", "sha" + i), 10);
        }
        for (int round = 0; round < 3; round++) {
            Process process = start(Deciding.class, folder.toString(), temp.resolve("home").toString(), "round " + round);
            told(process.inputReader(), 1);
            process.destroyForcibly().waitFor();
            try (var store = open(folder)) {
                assertEquals(Optional.of("round " + round), store.settings().get(Deciding.SETTING));
            }
        }
    }

    @Test
    void caseOpenElsewhereIsRefusedAndUnharmed() throws Exception {
        Path folder = temp.resolve("case");
        Process process = start(folder);
        try {
            var output = process.inputReader();
            told(output, 1);
            for (int i = 0; i < 5; i++) assertEquals(Kind.IN_USE, assertThrows(CaseProblem.class, () -> open(folder)).kind());
            told(output, 1);
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var store = open(folder)) {
            assertTrue(store.sources().size() >= 2);
        }
    }

    @Test
    void killedCaseIsNotOpenedWhereItWasCopiedTo() throws Exception {
        Path folder = temp.resolve("case");
        Process process = start(folder);
        told(process.inputReader(), 1);
        process.destroyForcibly().waitFor();
        Path copy = Files.createDirectory(temp.resolve("copy"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        var problem = assertThrows(CaseProblem.class, () -> open(copy));
        assertEquals(Kind.FOREIGN, problem.kind());
        open(folder).close();
    }
}
