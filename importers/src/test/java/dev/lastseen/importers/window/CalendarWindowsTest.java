package dev.lastseen.importers.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lastseen.model.declared.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarWindowsTest {
    @TempDir
    private Path folder;

    private List<Window> read(String... lines) throws IOException {
        return read(ZoneOffset.UTC, lines);
    }

    private List<Window> read(ZoneId zone, String... lines) throws IOException {
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        return WindowFile.read(Files.writeString(folder.resolve("freeze.ics"), text), zone).all();
    }

    private List<String> told(String... event) throws IOException {
        return told(read(wrapped(event)));
    }

    private static String[] wrapped(String... event) {
        String[] lines = new String[event.length + 2];
        lines[0] = "BEGIN:VEVENT";
        System.arraycopy(event, 0, lines, 1, event.length);
        lines[event.length + 1] = "END:VEVENT";
        return lines;
    }

    private static List<String> told(List<Window> windows) {
        return windows.stream().map(w -> instant(w.start()) + "/" + instant(w.end()) + (w.name().isEmpty() ? "" : " " + w.name())).toList();
    }

    private static String instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private String problem(String... event) {
        String message = String.valueOf(assertThrows(WindowFileProblem.class, () -> told(event)).getMessage());
        return message.substring(folder.toString().length() + 1);
    }

    @Test
    void readsStartEndAndSummaryInUtc() throws IOException {
        assertEquals(List.of("2026-03-02T06:00:00Z/2026-03-02T06:30:00Z freeze, phase 1; all teams"),
                told("DTSTART:20260302T060000Z", "DTEND:20260302T063000Z", "SUMMARY:freeze\\, phase 1\\;", "  all teams"));
    }

    @Test
    void readsTimesInStatedZoneAndFloatingOnesInGivenZone() throws IOException {
        assertEquals(List.of("2026-07-01T00:00:00Z/2026-07-01T01:00:00Z"), told("DTSTART;TZID=Europe/Berlin:20260701T020000", "DURATION:PT1H"));
        assertEquals(List.of("2026-07-01T00:00:00Z/2026-07-01T01:00:00Z"), told("DTSTART;TZID=\"/example.org/2026/Europe/Berlin\":20260701T020000", "DURATION:PT1H"));
        var floating = read(ZoneId.of("America/New_York"), wrapped("DTSTART:20260701T020000", "DURATION:PT30M"));
        assertEquals(List.of("2026-07-01T06:00:00Z/2026-07-01T06:30:00Z"), told(floating));
    }

    @Test
    void learnsNamesOfZonesThatTheFileDefines() throws IOException {
        var lines = new String[] {"BEGIN:VTIMEZONE", "TZID:Office time", "X-LIC-LOCATION:Asia/Tokyo", "END:VTIMEZONE", "BEGIN:VEVENT", "DTSTART;TZID=Office time:20260701T090000",
            "DURATION:PT1H", "END:VEVENT"};
        assertEquals(List.of("2026-07-01T00:00:00Z/2026-07-01T01:00:00Z"), told(read(lines)));
    }

    @Test
    void letsWholeDaysEndBeforeTheNextOne() throws IOException {
        assertEquals(List.of("2026-12-24T00:00:00Z/2026-12-26T23:59:59.999999Z"), told("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"));
        assertEquals(List.of("2026-12-24T00:00:00Z/2026-12-24T23:59:59.999999Z"), told("DTSTART;VALUE=DATE:20261224"));
    }

    @Test
    void repeatsDailyAndWeeklyUntilCountOrDate() throws IOException {
        assertEquals(List.of("2026-03-02T06:00:00Z/2026-03-02T06:30:00Z", "2026-03-03T06:00:00Z/2026-03-03T06:30:00Z", "2026-03-04T06:00:00Z/2026-03-04T06:30:00Z"),
                told("DTSTART:20260302T060000Z", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=3"));
        assertEquals(List.of("2026-03-02T06:00:00Z/2026-03-02T06:30:00Z", "2026-03-05T06:00:00Z/2026-03-05T06:30:00Z", "2026-03-09T06:00:00Z/2026-03-09T06:30:00Z"),
                told("DTSTART:20260302T060000Z", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260309T060000Z"));
        assertEquals(2, told("DTSTART;TZID=Europe/Berlin:20260302T060000", "DURATION:PT30M", "RRULE:FREQ=DAILY;UNTIL=20260303").size());
        assertEquals(2, told("DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;UNTIL=20260303").size());
    }

    @Test
    void staysAtTheSameHourWhenSummerTimeBegins() throws IOException {
        assertEquals(List.of("2026-03-28T01:00:00Z/2026-03-28T02:00:00Z", "2026-04-04T00:00:00Z/2026-04-04T01:00:00Z"),
                told("DTSTART;TZID=Europe/Berlin:20260328T020000", "DTEND;TZID=Europe/Berlin:20260328T030000", "RRULE:FREQ=WEEKLY;COUNT=2"));
    }

    @Test
    void leavesOutExceptionsAndTakesReplacements() throws IOException {
        assertEquals(List.of("2026-03-02T06:00:00Z/2026-03-02T06:30:00Z", "2026-03-20T06:00:00Z/2026-03-20T06:30:00Z"),
                told("DTSTART:20260302T060000Z", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260303T060000Z", "RDATE:20260320T060000Z"));
        var series = List.of("UID:a", "DTSTART:20260302T060000Z", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=2");
        var lines = new ArrayList<>(Arrays.asList(wrapped(series.toArray(String[]::new))));
        lines.addAll(Arrays.asList(wrapped("UID:a", "RECURRENCE-ID:20260303T060000Z", "DTSTART:20260303T090000Z", "DURATION:PT30M")));
        assertEquals(List.of("2026-03-02T06:00:00Z/2026-03-02T06:30:00Z", "2026-03-03T09:00:00Z/2026-03-03T09:30:00Z"), told(read(lines.toArray(String[]::new))));
    }

    @Test
    void leavesOutCancelledEventsAndWhatAlarmsSay() throws IOException {
        var lines = new ArrayList<>(Arrays.asList(wrapped("DTSTART:20260302T060000Z", "STATUS:CANCELLED")));
        lines.addAll(Arrays.asList(wrapped("DTSTART:20260303T060000Z", "BEGIN:VALARM", "DURATION:PT9H", "SUMMARY:ring", "END:VALARM")));
        assertEquals(List.of("2026-03-03T06:00:00Z/2026-03-03T06:00:00Z"), told(read(lines.toArray(String[]::new))));
    }

    @Test
    void endsRulesWithoutAnEnd() throws IOException {
        var windows = read(wrapped("DTSTART:20150105T060000Z", "DURATION:PT30M", "RRULE:FREQ=WEEKLY"));
        assertEquals(20_000, windows.size());
        assertEquals("2026-03-02T06:00:00Z", instant(windows.stream().filter(w -> w.start() >= 1_772_400_000_000_000L).findFirst().orElseThrow().start()));
    }

    @Test
    void saysWhichLineIsWrongAndWhatWasExpected() {
        assertEquals("freeze.ics: line 4: expected a time such as 20260103T060000Z, found: tomorrow", problem("DTSTART:tomorrow"));
        assertEquals("freeze.ics: line 4: expected a zone such as Europe/Berlin, found: Mars/Base", problem("DTSTART;TZID=Mars/Base:20260302T060000"));
        assertEquals("freeze.ics: line 5: expected a duration such as PT30M, found: 30 min", problem("DTSTART:20260302T060000Z", "DURATION:30 min"));
        assertEquals("freeze.ics: line 5: expected a rule such as FREQ=WEEKLY;BYDAY=SA;COUNT=10, found: FREQ=NEVER", problem("DTSTART:20260302T060000Z", "RRULE:FREQ=NEVER"));
        assertEquals("freeze.ics: line 3: expected an event with a DTSTART, found one without", problem("SUMMARY:x"));
        assertEquals("freeze.ics: line 5: expected an end at or after the start 20260302T060000Z", problem("DTSTART:20260302T060000Z", "DTEND:20260302T050000Z"));
        assertEquals("freeze.ics: line 4: expected a property such as DTSTART:20260103T060000Z, found: nonsense", problem("nonsense"));
    }

    @Test
    void refusesFileThatIsCut() throws IOException {
        var file = Files.writeString(folder.resolve("cut.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260302T060000Z\n");
        assertEquals(file + ": line 3: expected END:VEVENT before the end of the file", assertThrows(WindowFileProblem.class, () -> WindowFile.read(file, ZoneOffset.UTC)).getMessage());
    }
}
