package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.Report;
import dev.lastseen.app.report.ReportFormat;
import dev.lastseen.app.report.Request;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Samples;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report on the command line.
class ReportCommandTest {
    private static final Request PAGE = new Request(ReportFormat.HTML, true, Samples.AT);
    private static final Pattern WORD = Pattern.compile("'((?:[^']|'\\\\'')*)'|(\\S+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Screen screen = new Screen();

    @BeforeEach
    void makeCase() throws IOException {
        Samples.sample(folder).close();
    }

    private int report(String... options) {
        var all = new ArrayList<>(List.of("report", folder.resolve("case").toString(), "--at", Samples.AT.toString()));
        all.addAll(List.of(options));
        return screen.run(all.toArray(String[]::new));
    }

    private Casework open() {
        return Casework.open(folder.resolve("case"), new ImportService(), Progress.NONE);
    }

    @Test
    void writesWhatTheWorkbenchWrites() throws IOException {
        var told = folder.resolve("told.html");
        assertEquals(0, report("-o", told.toString(), "--internal"), screen.err());
        try (var casework = open()) {
            assertArrayEquals(Report.bytes(Report.compose(casework, PAGE).document(), PAGE.format()), Files.readAllBytes(told));
        }
    }

    @Test
    void keepsWhatPeopleTell() throws IOException {
        Files.writeString(folder.resolve("impact.md"), "Three guests **wait**.");
        assertEquals(0, report("-o", folder.resolve("r.md").toString(), "--template", "post-mortem", "--text", "impact=" + folder.resolve("impact.md"),
                "--cause", "model-inference=It took a booking for spam, see [[triage.jsonl:102]].", "--inferred", "spam", "--expected", "a booking", "--contributing", "operation=Nobody looked."), screen.err());
        assertEquals(0, report("-o", folder.resolve("r.md").toString()), screen.err());
        var text = Files.readString(folder.resolve("r.md"));
        for (var words : List.of("# What happened to the messages, and why", "Three guests **wait**", "**Model inference**", "#### What it should have been".substring(1), "a booking", "Contributing: Operation", "Not stated")) {
            assertTrue(text.contains(words), words);
        }
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertEquals(2, report("-o", "report.doc"));
        assertTrue(screen.err().contains(".html, .pdf"), screen.err());
        assertEquals(2, report("-o", folder.resolve("r.html").toString(), "--cause", "gremlins=yes"));
        assertTrue(screen.err().contains("not-established"), screen.err());
        assertEquals(2, report("-o", folder.resolve("r.html").toString(), "--template", "novel"));
    }

    /// The commands that a report gives lead to its figures again.
    @Test
    void tellsCommandsThatRepeatItsFigures() throws IOException {
        List<String> commands;
        int lost;
        try (var casework = open()) {
            lost = casework.state().analysis().following().lost().size();
            commands = Samples.blocks(Report.compose(casework, PAGE).document()).filter(Block.Command.class::isInstance).map(block -> ((Block.Command) block).line())
                    .filter(line -> line.startsWith("lastseen")).toList();
        }
        int told = 0;
        for (var command : commands) {
            var fresh = new Screen();
            assertEquals(0, fresh.run(words(command)), command + "\n" + fresh.err());
            if (command.startsWith("lastseen missing")) told += (int) fresh.out().lines().count() - 1;
            if (command.startsWith("lastseen trace")) assertTrue(fresh.out().contains("last seen at"), fresh.out());
        }
        assertEquals(lost, told);
        var again = new Screen();
        assertEquals(0, again.run("check", folder.resolve("repeat").toString(), "--json"));
        assertEquals(1, JSON.readTree(again.out()).size());
    }

    /// The words of a command, with files and folders where this test has them.
    private String[] words(String command) {
        var words = WORD.matcher(command).results().map(word -> word.group(1) != null ? word.group(1).replace("'\\''", "'") : word.group(2)).skip(1);
        return words.map(word -> Files.exists(folder.resolve("evidence").resolve(word)) ? folder.resolve("evidence").resolve(word).toString() : word.equals("repeat") || word.endsWith(".html") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    @Test
    void quotesWordsForTheShell() {
        assertEquals(List.of("missing", "it's here"), Arrays.asList(words("lastseen missing 'it'\\''s here'")));
    }
}
