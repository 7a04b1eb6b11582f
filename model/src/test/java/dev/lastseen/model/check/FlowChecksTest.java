package dev.lastseen.model.check;

import static dev.lastseen.model.check.Story.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Checks of who came where, each on a hit and on what only looks like one.
class FlowChecksTest {
    private static List<String> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(Story::id).sorted().toList();
    }

    /// A last system that stops after message 120, and says every second that it lives.
    private static Story blocked(boolean alive) {
        var story = Story.of(200, plain("front"), plain("middle"), (s, n, at) -> {
            if (n <= 120) s.say("back", n, at, n == 120 ? "record locked for manual review" : "taken");
        });
        for (int i = 0; alive && i < 210; i++) story.cry(Level.DEBUG, "back", 10 * i + 3, "alive");
        return story;
    }

    @Test
    void tellsWhoStandsAtTheHeadOfABlockedQueue() {
        var story = blocked(true);
        var finding = story.only("blocked-queue");
        assertEquals("back", finding.system());
        assertEquals(ids(120), story.names(finding));
        assertTrue(finding.statement().contains("79 messages"), finding::statement);
    }

    /// One of six lanes stops after message 123; from then on its share of the messages is lost.
    private static Story oneLaneStops(String field) {
        return Story.of(600, plain("front"), (s, n, at) -> s.say("middle", n, at, "queued", field, "" + n % 6), (s, n, at) -> {
            if (n % 6 != 3 || n <= 123) s.say("back", n, at, "taken");
        });
    }

    @Test
    void tellsTheLaneThatStandsWhileTheOthersFlow() {
        var story = oneLaneStops("partition_id");
        var finding = story.only("blocked-queue");
        assertEquals(ids(123), story.names(finding));
        assertTrue(finding.statement().contains("partition_id '3'"), finding::statement);
    }

    @Test
    void takesAClassThatIsNoLongerWantedForNoBlockedQueue() {
        assertEquals(List.of(), oneLaneStops("colour").findings("blocked-queue"));
    }

    @Test
    void takesTheEndOfALogForNoBlockedQueue() {
        assertEquals(List.of(), blocked(false).findings("blocked-queue"));
    }

    @Test
    void takesASteadyLossForNoBlockedQueue() {
        var story = Story.of(200, plain("front"), plain("middle"), (s, n, at) -> {
            if (n % 3 != 0) s.say("back", n, at, "taken");
        });
        assertEquals(List.of(), story.findings("blocked-queue"));
    }

    private static Story keyed(boolean repeated) {
        return Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at, "seen", "fingerprint", "f" + (n % 50 == 31 && repeated ? n - 1 : n) * 37), (s, n, at) -> {
            if (n % 50 != 31) s.say("back", n, at, "kept");
        });
    }

    @Test
    void tellsWhatIsTakenForTheSame() {
        var story = keyed(true);
        var finding = story.only("key-collision");
        assertEquals("middle", finding.system());
        assertEquals("fingerprint", finding.field().orElseThrow());
        assertEquals(ids(31, 81, 131, 181, 231, 281), story.names(finding));
        assertEquals(Severity.CRITICAL, finding.severity());
    }

    @Test
    void lossesWithValuesOfTheirOwnAreNoCollision() {
        assertEquals(List.of(), keyed(false).findings("key-collision"));
    }

    @Test
    void whatIsSentAgainIsNoCollision() {
        var story = Story.of(300, plain("front"), (s, n, at) -> s.say("middle", n, at, "seen", "amount", "" + (n % 50 == 32 ? n - 1 : n) * 37), (s, n, at) -> {
            if (n % 50 != 31) s.say("back", n, at, "kept");
        });
        assertEquals(List.of(), story.findings("key-collision"));
    }

    @Test
    void tellsStepsThatWerePassedOver() {
        var story = Story.of(200, plain("front"), (s, n, at) -> {
            if (n % 40 != 21) s.say("middle", n, at, "reviewed");
        }, plain("back"));
        var finding = story.only("skipped-step");
        assertEquals("middle", finding.system());
        assertEquals(ids(21, 61, 101, 141, 181), story.names(finding));
    }

    @Test
    void takesAHoleInTheEvidenceAndAnOptionalStepForNoSkippedStep() {
        var hole = Story.of(400, plain("front"), (s, n, at) -> {
            if (n < 100 || n > 120) s.say("middle", n, at, "reviewed");
        }, plain("back"));
        assertEquals(List.of(), hole.findings("skipped-step"));
        assertEquals(Severity.INFO, hole.only("silence").severity());
        var optional = Story.of(200, plain("front"), (s, n, at) -> {
            if (n % 3 != 0) s.say("middle", n, at, "reviewed");
        }, plain("back"));
        assertEquals(List.of(), optional.findings("skipped-step"));
    }

    @Test
    void tellsSystemsThatFellSilentWhileMessagesWereDue() {
        var story = Story.of(400, plain("front"), (s, n, at) -> {
            if (n < 100 || n > 130) s.say("middle", n, at, "handled");
        }, (s, n, at) -> {
            if (n < 100 || n > 130) s.say("back", n, at, "stored");
        });
        var finding = story.findings("silence").stream().filter(f -> f.system().equals("middle")).findFirst().orElseThrow();
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(31, finding.messages().size());
    }

    @Test
    void takesANightWithoutMessagesForNoSilence() {
        var story = new Story();
        for (int n = 0; n < 200; n++) {
            double at = 10 * n + (n < 100 ? 0 : 40_000);
            story.say("front", n, at, "a").say("middle", n, at + 1, "b").say("back", n, at + 2, "c");
        }
        assertEquals(List.of(), story.findings("silence"));
    }

    private static Story calls(int most) {
        return Story.of(200, plain("front"), (s, n, at) -> {
            for (int i = 0; i < (n % 60 == 17 ? most : 1 + n % 3); i++) s.say("middle", n, at + i * 0.01, "called");
        }, plain("back"));
    }

    @Test
    void tellsMessagesThatCallAgainAndAgain() {
        var story = calls(31);
        var finding = story.only("fan-out");
        assertEquals("middle", finding.system());
        assertEquals(ids(17, 77, 137, 197), story.names(finding));
    }

    @Test
    void takesFiveRetriesForNoFanOut() {
        assertEquals(List.of(), calls(6).findings("fan-out"));
    }

    @Test
    void tellsWhatWasDoneInADeclaredWindow() {
        var story = Story.of(100, plain("front"), plain("middle"), plain("back")).window(300, 322.3);
        var finding = story.only("forbidden-window");
        assertEquals("back", finding.system());
        assertEquals(ids(30, 31, 32), story.names(finding));
    }

    @Test
    void takesAPlanInAWindowForNoAction() {
        var story = Story.of(100, plain("front"), plain("middle"), plain("back")).window(300, 301.9);
        assertEquals(List.of(), story.findings("forbidden-window"));
    }

    @Test
    void tellsTablesThatStopAtALimit() {
        var story = Story.of(1_200, plain("front"), plain("middle"), (s, n, at) -> {
            if (n < 1_000) s.say("back", n, at, "");
        }).format("csv");
        assertEquals("back", story.only("truncated-source").system());
        assertEquals(List.of(), Story.of(1_000, plain("front"), plain("middle"), plain("back")).format("csv").findings("truncated-source"));
    }
}
