package dev.lastseen.model.check;

import static dev.lastseen.model.check.Story.id;
import static dev.lastseen.model.check.Story.plain;
import static dev.lastseen.model.check.Story.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checks of times and clocks, each on a hit and on what only looks like one.
class TimeChecksTest {
    private static Story due(String odd) {
        return Story.of(200, plain("front"), (story, n, at) -> story.say("middle", n, at, "planned", "due_at", n == 77 ? odd : time(at + 3600)), plain("back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0", "1899-12-30T00:00:00Z", "0000-00-00 00:00:00", "9999-12-31T23:59:59Z", "2051-01-01T00:00:00Z"})
    void tellsTimesThatCannotBe(String zero) {
        var story = due(zero);
        var finding = story.only("implausible-timestamp");
        assertEquals("middle", finding.system());
        assertEquals("due_at", finding.field().orElseThrow());
        assertEquals(List.of(id(77)), story.names(finding));
        assertEquals(List.of(new Finding.Place(1, 78)), finding.evidence());
    }

    @Test
    void lostMessageMakesItCritical() {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "planned", "due_at", n == 77 ? "1970-01-01T00:00:00Z" : time(at + 3600)), (s, n, at) -> {
            if (n != 77) s.say("back", n, at, "done with it");
        });
        assertEquals(Severity.CRITICAL, story.only("implausible-timestamp").severity());
    }

    @Test
    void staysSilentAboutSeventiesAmongBirthdaysAndAboutADayTooFar() {
        var birthdays = Story.of(200, plain("front"), (story, n, at) -> story.say("middle", n, at, "joined", "born_at", "19%02d-0%d-01T00:00:00Z".formatted(40 + n % 50, 1 + n % 9)), plain("back"));
        assertEquals(List.of(), birthdays.findings("implausible-timestamp"));
        assertEquals(List.of(), due(time(90_000)).findings("implausible-timestamp"));
    }

    @Test
    void takesAnEndThatManyShareForAConvention() {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "granted", "valid_until", n % 10 == 3 ? "9999-12-31T00:00:00Z" : time(at + 3600)), plain("back"));
        assertEquals(List.of(), story.findings("implausible-timestamp"));
    }

    @Test
    void tellsClocksThatBelieveInAnotherNow() {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "written", "as_of", time(at - (n % 40 == 21 ? 31_000_000 : 0))), plain("back"));
        var finding = story.only("clock-disagreement");
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(5, finding.messages().size());
    }

    @Test
    void neverWarnsAboutTheAgesOfThreads() {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "written", "thread_started", time(at - (n % 9 == 4 ? 4_000 * Math.pow(1.04, n) : 0))), plain("back"));
        assertTrue(story.findings("clock-disagreement").stream().allMatch(f -> f.severity() == Severity.INFO));
    }

    @Test
    void tellsHopsThatBecameSlowAndSince() {
        var story = Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at + (n < 200 ? 0 : 4), "answered"), (s, n, at) -> s.say("back", n, at + (n < 200 ? 0 : 4), "shown"));
        var finding = story.only("latency-shift");
        assertEquals("middle", finding.system());
        assertEquals("front", finding.fromSystem().orElseThrow());
        assertEquals(100, finding.messages().size());
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    void staysSilentAboutFewSlowMessagesAndAboutSlowHopsThatAlwaysWere() {
        var few = Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at + (n % 9 == 0 ? 4 : 0), "answered"), (s, n, at) -> s.say("back", n, at + 5, "shown"));
        assertEquals(List.of(), few.findings("latency-shift"));
        var slow = Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at + 400, "answered"), (s, n, at) -> s.say("back", n, at + 900, "shown"));
        assertEquals(List.of(), slow.findings("latency-shift"));
    }

    @Test
    void takesLatenciesBelowZeroForNoLevel() {
        var story = Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at - (n < 150 ? 4 : 2), "answered"), plain("back"));
        assertEquals(List.of(), story.findings("latency-shift").stream().filter(f -> f.system().equals("middle")).toList());
    }

    @Test
    void takesARhythmForARhythm() {
        var story = Story.of(600, plain("front"), (s, n, at) -> s.say("middle", n, at + n / 100 % 2 * 5, "answered"), (s, n, at) -> s.say("back", n, at + 6, "shown"));
        assertTrue(story.findings("latency-shift").stream().allMatch(f -> f.severity() == Severity.INFO));
    }

    @Test
    void boundsSkewWithoutBelievingIt() {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at - 1 - (n % 9 == 0 ? 0.7 : 0), "taken"), plain("back"));
        var finding = story.only("clock-offset");
        assertEquals(Severity.INFO, finding.severity());
        assertFalse(finding.seconds().isPresent());
    }

    @Test
    void wholeSecondsAreNoSkew() {
        var story = Story.of(200, (s, n, _) -> s.say("front", n, 10 * n + 0.7, "handled"), (s, n, _) -> s.say("middle", n, 10 * n + (n % 5 == 0 ? 1 : 0), "taken"), plain("back"));
        assertEquals(List.of(), story.findings("clock-offset"));
    }
}
