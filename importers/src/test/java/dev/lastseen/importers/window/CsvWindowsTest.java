package dev.lastseen.importers.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lastseen.model.declared.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWindowsTest {
    @TempDir
    private Path folder;

    private static long micros(String instant) {
        return Instant.parse(instant).toEpochMilli() * 1000;
    }

    private List<Window> read(String text, ZoneId zone) throws IOException {
        return WindowFile.read(file(text.getBytes(StandardCharsets.UTF_8)), zone).all();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("windows.csv"), bytes);
    }

    private String problem(String text) {
        var thrown = assertThrows(WindowFileProblem.class, () -> read(text, ZoneOffset.UTC));
        return String.valueOf(thrown.getMessage()).substring(folder.toString().length() + 1);
    }

    @Test
    void readsColumnsByTheirNamesInAnyOrder() throws IOException {
        var windows = read("Reason;Ends At;startsAt\n\"db; migration\";2026-03-02 07:30;2026-03-02T06:00:00Z\n", ZoneOffset.UTC);
        assertEquals(List.of(new Window(micros("2026-03-02T06:00:00Z"), micros("2026-03-02T07:30:00Z"), "db; migration")), windows);
    }

    @Test
    void readsTableWithoutHeaderInOrder() throws IOException {
        var windows = read("2026-03-02T06:00:00+02:00\t2026-03-02T06:30:00+02:00\n", ZoneOffset.UTC);
        assertEquals(List.of(new Window(micros("2026-03-02T04:00:00Z"), micros("2026-03-02T04:30:00Z"), "")), windows);
    }

    @Test
    void takesTimesWithoutZoneAsGivenZone() throws IOException {
        var windows = read("start,end\n2026-07-01 02:00,2026-07-01 03:00\n", ZoneId.of("Europe/Berlin"));
        assertEquals(List.of(new Window(micros("2026-07-01T00:00:00Z"), micros("2026-07-01T01:00:00Z"), "")), windows);
    }

    @Test
    void readsTimesSince1970() throws IOException {
        var expected = List.of(new Window(micros("2026-03-02T06:00:00Z"), micros("2026-03-02T06:30:00Z"), "x"));
        assertEquals(expected, read("start,end,name\n1772431200,1772433000,x\n", ZoneOffset.UTC));
        assertEquals(expected, read("start,end,name\n1772431200000,1772433000000,x\n", ZoneOffset.UTC));
    }

    @Test
    void letsWholeDaysEndBeforeTheNextOne() throws IOException {
        var windows = read("start,end,name\n2026-12-24,2026-12-26,freeze\n", ZoneOffset.UTC);
        assertEquals(List.of(new Window(micros("2026-12-24T00:00:00Z"), micros("2026-12-27T00:00:00Z") - 1, "freeze")), windows);
    }

    @Test
    void keepsWindowsInOrderOfTheirStart() throws IOException {
        var names = read("start,end,name\n2026-12-24,2026-12-26,later\n2026-11-24,2026-11-26,earlier\n", ZoneOffset.UTC).stream().map(Window::name).toList();
        assertEquals(List.of("earlier", "later"), names);
    }

    @Test
    void saysWhichLineHoldsNoTime() {
        assertEquals(
                "windows.csv: line 4: expected an end such as 2026-01-03T06:00:00Z, found: noon",
                problem("start,end\n\n2026-03-02T06:00:00Z,2026-03-02T06:30:00Z\n2026-03-03T06:00:00Z,noon\n"));
    }

    @Test
    void saysWhichWindowEndsBeforeItStarts() {
        assertEquals(
                "windows.csv: line 2: expected an end at or after the start, found: 2026-03-02T06:00:00Z to 2026-03-02T05:00:00Z",
                problem("start,end\n2026-03-02T06:00:00Z,2026-03-02T05:00:00Z\n"));
    }

    @Test
    void countsLinesInsideQuotedCells() {
        assertEquals(
                "windows.csv: line 4: expected a start and an end, found: alone",
                problem("start,end,name\n2026-03-02T06:00:00Z,2026-03-02T06:30:00Z,\"two\nlines\"\nalone\n"));
    }

    @Test
    void refusesTablesAboutSomethingElse() {
        assertEquals("windows.csv: line 1: expected columns named start and end, found: id, text", problem("id,text\n1,2\n"));
        assertEquals("windows.csv: expected at least one window, found none", problem("start,end\n"));
        assertEquals("windows.csv: expected at least one window, found none", problem(""));
    }

    @Test
    void refusesWhatIsNoText() {
        var message = assertThrows(WindowFileProblem.class, () -> WindowFile.read(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}), ZoneOffset.UTC)).getMessage();
        assertEquals(folder.resolve("windows.csv") + ": expected text in UTF-8", message);
    }
}
