package dev.lastseen.model.check;

import static dev.lastseen.model.check.Story.id;
import static dev.lastseen.model.check.Story.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Checks of what systems say and of the fields of messages, each on a hit and on what only looks like one.
class WordChecksTest {
    private static final List<String> ODD = List.of(id(25), id(75), id(125), id(175));

    private static boolean isOdd(int number) {
        return number % 50 == 25;
    }

    @ParameterizedTest
    @ValueSource(strings = {"write failed: No space left on device", "java.lang.OutOfMemoryError: Java heap space", "accept: Too many open files"})
    void tellsWhatTheMachineRanOutOf(String words) {
        var story = Story.of(50, plain("front"), plain("middle"), plain("back")).cry(Level.ERROR, "middle", 333.5, words);
        var finding = story.only("resource-exhausted");
        assertEquals("middle", finding.system());
        assertEquals(Severity.CRITICAL, finding.severity());
    }

    @Test
    void staysCalmAboutTalkOfResourcesAndAboutQuotas() {
        var talk = Story.of(50, plain("front"), plain("middle"), plain("back")).cry(Level.INFO, "middle", 333.5, "alarm 'disk full' cleared").cry(Level.WARN, "back", 400, "handful of files open");
        assertEquals(List.of(), talk.findings("resource-exhausted"));
        var quota = Story.of(50, plain("front"), plain("middle"), plain("back")).cry(Level.WARN, "middle", 333.5, "quota exceeded, waiting");
        assertEquals(Severity.INFO, quota.only("resource-exhausted").severity());
    }

    @ParameterizedTest
    @CsvSource({"finish_reason,stop,length", "stopReason,end_turn,refusal", "error,none,upstream closed", "ok,true,false", "answer,whole,''"})
    void tellsSuccessesThatAFieldBelies(String field, String good, String bad) {
        var story = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "completion", "status", "200", field, isOdd(n) ? bad : good), plain("back"));
        var finding = story.only("false-success");
        assertEquals(field, finding.field().orElseThrow());
        assertEquals(ODD, story.names(finding));
    }

    @Test
    void tellsErrorsThatStandOnlyWhereSomethingFailed() {
        var story = Story.of(200, plain("front"), (s, n, at) -> {
            if (isOdd(n)) s.say("middle", n, at, "call done", "status", "200", "error_code", "E1042");
            else s.say("middle", n, at, "call done", "status", "200");
        }, plain("back"));
        assertEquals(ODD, story.names(story.only("false-success")));
    }

    @Test
    void takesWhatWasRepeatedOrComplainedAboutForNoFalseSuccess() {
        var repeated = Story.of(200, plain("front"), (s, n, at) -> {
            if (isOdd(n)) s.say("middle", n, at - 0.2, "completion", "finish_reason", "length");
            s.say("middle", n, at, "completion", "finish_reason", "stop");
        }, plain("back"));
        assertEquals(List.of(), repeated.findings("false-success"));
        var told = Story.of(200, plain("front"), (s, n, at) -> s.say(isOdd(n) ? Level.ERROR : Level.INFO, "middle", n, at, "completion", "finish_reason", isOdd(n) ? "length" : "stop"), plain("back"));
        assertEquals(List.of(), told.findings("false-success"));
        var ordinary = Story.of(200, plain("front"), (s, n, at) -> s.say("middle", n, at, "completion", "finish_reason", isOdd(n) ? "tool_calls" : "stop"), plain("back"));
        assertEquals(List.of(), ordinary.findings("false-success"));
    }

    private static Story account(int every, String from) {
        return Story.of(200, (s, n, at) -> s.say("front", n, at, "asked", "account", "AC" + (n * 7919 + 100_000)), (s, n, at) -> s.say("middle", n, at, "checked", "account", "AC" + (n * 7919 + 100_000)),
                (s, n, at) -> s.say("back", n, at, "paid", "target", n % every == every / 2 ? from + (n * 7919 + 100_000) : "AC" + (n * 7919 + 100_000)));
    }

    @Test
    void tellsNearTwinsAndTheFirstSystemThatDiffers() {
        var story = account(50, "CA");
        var finding = story.only("field-drift");
        assertEquals(Severity.CRITICAL, finding.severity());
        assertEquals("back", finding.system());
        assertEquals("middle", finding.fromSystem().orElseThrow());
        assertEquals("target", finding.field().orElseThrow());
        assertEquals(ODD, story.names(finding));
    }

    @Test
    void takesFieldsThatMostlyDifferForOtherFields() {
        assertEquals(List.of(), account(2, "CA").findings("field-drift"));
    }

    @Test
    void onlyTellsAClassThatWasChanged() {
        var story = Story.of(200, (s, n, at) -> s.say("front", n, at, "asked", "queue", "q" + n % 4), (s, n, at) -> s.say("middle", n, at, "sorted", "queue", isOdd(n) ? "q7" : "q" + n % 4), plain("back"));
        assertEquals(Severity.INFO, story.only("field-drift").severity());
    }

    private static Story streams(String otherwise, Level level) {
        return Story.of(200, plain("front"), plain("middle"), (s, n, at) -> {
            s.say("back", n, at, "stream started");
            if (!isOdd(n)) s.say("back", n, at + 2, "stream finished");
            else if (!otherwise.isEmpty()) s.say(level, "back", n, at + 1, otherwise);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tool call failed"})
    void tellsWhatBeganAndNeverEnded(String otherwise) {
        var story = streams(otherwise, Level.ERROR);
        var finding = story.only("broken-stream");
        assertEquals("back", finding.system());
        assertEquals(ODD, story.names(finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream retracted", "closed by reader", "answer declined by reader"})
    void takesAnotherEndForAnEnd(String otherwise) {
        assertEquals(List.of(), streams(otherwise, Level.INFO).findings("broken-stream"));
    }

    @Test
    void waitsForEndsThatTheEvidenceDoesNotCover() {
        var story = Story.of(200, plain("front"), plain("middle"), (s, n, at) -> {
            s.say("back", n, at, "stream started");
            if (n < 199) s.say("back", n, at + 2, "stream finished");
        });
        assertEquals(List.of(), story.findings("broken-stream"));
    }

    private static Story acks(String lateActor, double late, boolean actors) {
        return Story.of(200, plain("front"), (s, n, at) -> {
            String actor = isOdd(n) ? lateActor : "ana";
            if (actors) s.say("middle", n, at, "Acknowledged", "actor", actor);
            else s.say("middle", n, at, "Acknowledged");
        }, (s, n, at) -> s.say("back", n, at + (isOdd(n) ? late : 2 + n % 11), "engineer joined", "actor", "bo"));
    }

    @Test
    void tellsAcknowledgementsThatNobodyActedOn() {
        var story = acks("triage-bot", 900, true);
        var finding = story.only("unowned-ack");
        assertEquals(Severity.CRITICAL, finding.severity());
        assertEquals(ODD, story.names(finding));
        assertEquals(Severity.WARNING, acks("chi", 900, true).only("unowned-ack").severity());
    }

    @Test
    void takesPromptBotsAndQueuesForNoUnownedAcknowledgement() {
        assertEquals(List.of(), acks("triage-bot", 5, true).findings("unowned-ack"));
        assertEquals(List.of(), acks("", 900, false).findings("unowned-ack"));
    }

    private static Story errors(int from, int to) {
        return Story.of(400, (s, n, at) -> s.say("front", n, at, "routed", "provider", n >= from && n < to ? "second" : "first"), (s, n, at) -> {
            boolean bad = n >= from && n < to && n % 4 == 1 || n % 150 == 3;
            s.say(bad ? Level.ERROR : Level.INFO, "middle", n, at, bad ? "malformed answer" : "rendered");
        }, plain("back"));
    }

    @Test
    void tellsWhenErrorsRoseAndWhatChangedWithThem() {
        var finding = errors(150, 250).only("rate-shift");
        assertEquals("middle", finding.system());
        assertEquals("provider", finding.field().orElseThrow());
        assertTrue(finding.statement().contains("'second'"), finding::statement);
    }

    @Test
    void takesASteadyShareOfErrorsForNoShift() {
        assertEquals(List.of(), errors(0, 400).findings("rate-shift"));
        assertEquals(List.of(), errors(0, 0).findings("rate-shift"));
    }

    private static Story replays(int hits, String hash) {
        var story = new Story().cry(Level.INFO, "production", 5, "sent", "reply_id", "rp_17", "prompt_hash", "9c1f", "outcome", "7 hours");
        for (int i = 0; i < 100; i++) {
            story.cry(Level.INFO, "lab", 1_000 + 30 * i, "replayed", "replay_id", "x" + i * 7919, "prompt_hash", hash, "outcome", i < hits ? "7 hours" : "7 days");
        }
        return story;
    }

    @Test
    void givesARateWithItsBoundsInsteadOfAReproducer() {
        var finding = replays(0, "9c1f").only("outcome-rate");
        assertEquals("outcome", finding.field().orElseThrow());
        assertTrue(finding.statement().contains("0 of 100") && finding.statement().contains("2.95 %"), finding::statement);
        assertEquals(Severity.WARNING, replays(3, "9c1f").only("outcome-rate").severity());
        assertEquals(Severity.INFO, replays(80, "9c1f").only("outcome-rate").severity());
    }

    @Test
    void readsReplaysAmongSignsOfLife() {
        var story = replays(0, "9c1f");
        for (int i = 0; i < 30; i++) story.cry(Level.DEBUG, "lab", 1_003 + 100 * i, "alive", "idle", "" + i % 4);
        assertEquals("outcome", story.only("outcome-rate").field().orElseThrow());
    }

    @Test
    void comparesNoReplaysOfAnotherCase() {
        assertEquals(List.of(), replays(0, "77aa").findings("outcome-rate"));
    }
}
