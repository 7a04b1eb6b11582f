package dev.lastseen.app.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of the image, before a Java that only says what it was started with.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Path launcher = Path.of("");

    @BeforeEach
    void install() throws IOException {
        launcher = Files.createDirectories(folder.resolve("image/bin")).resolve("lastseen");
        Files.copy(Path.of("src/image/lastseen"), launcher);
        var java = Files.createDirectories(folder.resolve("image/runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n");
        assertTrue(java.toFile().setExecutable(true) && launcher.toFile().setExecutable(true));
    }

    private List<String> started(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor(), told::toString);
        return told;
    }

    private List<String> ceilings(String... args) throws IOException, InterruptedException {
        return started(Map.of(), args).stream().filter(word -> word.startsWith("-Xmx")).toList();
    }

    /// Bytes that no file system packs or leaves out.
    private String file(String name, int mib) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = new byte[MIB];
        var random = new Random(mib);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < mib; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
        return file.toString();
    }

    @Test
    void startsCommandsAndTheWindowEachWithTheirOwnOptions() throws IOException, InterruptedException {
        assertTrue(started(Map.of(), "investigate", "here").stream().anyMatch(word -> word.endsWith("lib/command.options")));
        assertTrue(started(Map.of()).stream().anyMatch(word -> word.endsWith("lib/window.options")));
        assertEquals(List.of("investigate", "a b"), started(Map.of(), "investigate", "a b").reversed().subList(0, 2).reversed());
    }

    @Test
    void leavesTheCeilingWhereLittleIsRead() throws IOException, InterruptedException {
        assertEquals(List.of(), ceilings("investigate", file("small.log", 2), "--case", folder.resolve("new").toString()));
        assertEquals(List.of(), ceilings("--version"));
    }

    @Test
    void raisesTheCeilingWithWhatIsRead() throws IOException, InterruptedException {
        file("logs/a.log.gz", 30);
        file("logs/b.log", 10);
        assertEquals(1, ceilings("investigate", folder.resolve("logs").toString()).size(), "packed files count tenfold");
        file("case/index.mv", 70);
        assertEquals(1, ceilings("boundaries", folder.resolve("case").toString()).size(), "an index counts fourfold");
    }

    @Test
    void countsShortLinesForMoreThanTheirBytes() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("short.log"), "12:00:00 got 7\n".repeat(1_400_000));
        Files.writeString(folder.resolve("long.log"), ("x".repeat(299) + "\n").repeat(70_000));
        assertEquals(1, ceilings("investigate", folder.resolve("short.log").toString()).size());
        assertEquals(List.of(), ceilings("investigate", folder.resolve("long.log").toString()));
    }

    @Test
    void takesTheCeilingOfTheEnvironment() throws IOException, InterruptedException {
        assertTrue(started(Map.of("LASTSEEN_HEAP", "5g"), "formats").contains("-Xmx5g"));
    }
}
