package dev.lastseen.model.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeantEndsTest {
    private static final int MANY = 400;

    private static boolean spam(int message) {
        return message % 10 == 4 && message < MANY - 20;
    }

    private static String kind(int message) {
        return spam(message) ? "spam" : message % 3 == 0 ? "list" : "ham";
    }

    private static List<String> asked(Handover handover) {
        return MeantEnds.of(handover.capture().follow()).stream().map(MeantEnd::question).toList();
    }

    @Test
    void asksWhetherAllOfOneClassAreMeantToEnd() {
        Following following = new Handover(MANY, n -> spam(n)).with("class", n -> kind(n)).capture().follow();
        MeantEnd end = MeantEnds.of(following).getFirst();
        assertEquals("all with class = spam end here: intended?", end.question());
        assertEquals("front", following.systemName(end.system()));
        assertEquals(new Counts(38, 38, 0, 362), end.counts());
        var spam = IntStream.range(0, MANY).filter(n -> spam(n)).mapToObj(Handover::id).sorted().toList();
        assertEquals(spam, Handover.names(following, end.selection().theseWith()).stream().sorted().toList());
    }

    @Test
    void asksThoughOthersAreLostBesides() {
        assertEquals(List.of("all with class = spam end here: intended?"), asked(new Handover(MANY, n -> spam(n) || n % 40 == 11).with("class", n -> kind(n))));
    }

    @Test
    void asksOnceWhereTwoFieldsSayTheSame() {
        var ends = MeantEnds.of(new Handover(MANY, n -> spam(n)).with("class", n -> kind(n)).with("folder", n -> spam(n) ? "junk" : "in").capture().follow());
        assertEquals(1, ends.size());
        assertEquals(List.of("folder = junk"), ends.getFirst().also());
    }

    @Test
    void doesNotAskWhereSomeOfThemGoOn() {
        assertEquals(List.of(), asked(new Handover(MANY, n -> spam(n) && n != 104).with("class", n -> kind(n))));
    }

    @Test
    void doesNotAskForTimesAgesAndNumbers() {
        assertEquals(List.of(), asked(new Handover(MANY, n -> spam(n)).with("size", n -> spam(n) ? "4000" : "12")
                .with("created_at", n -> Capture.time(Handover.second(n) - (spam(n) ? 90_000 : 20)))));
    }

    @Test
    void doesNotAskForWhatEndsInOnePartOfTheCaptureOnly() {
        assertEquals(List.of(), asked(new Handover(MANY, n -> n >= 200 && n < 240).with("version", n -> n >= 200 && n < 240 ? "v2" : "v1")));
    }

    @Test
    void doesNotTakeTheWordsOfAnEndForItsReason() {
        assertEquals(List.of(), asked(new Handover(MANY, n -> spam(n)).with("text", n -> spam(n) ? "filtered out" : "passed on")
                .with("cause", n -> spam(n) ? "filter" : "")));
    }
}
