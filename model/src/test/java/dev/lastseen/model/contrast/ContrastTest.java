package dev.lastseen.model.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.follow.Following;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final int MANY = 400;
    private static final double HOUR = 3600;

    private static boolean tenth(int message) {
        return message % 10 == 4 && message < MANY - 20;
    }

    private static List<String> told(List<Contrasting> rows) {
        return rows.stream().map(r -> r.attribute() + " " + r.statement()).toList();
    }

    @Test
    void tellsAValueWithCountsOfBothSides() {
        var rows = new Handover(MANY, n -> tenth(n)).with("class", n -> tenth(n) ? "spam" : n % 2 == 0 ? "ham" : "list").withAny("colour", "red", "blue").contrast();
        assertEquals(List.of("class = spam: 100 % of 38 lost, 0 % of 362 arrived"), told(rows));
        assertEquals(new Counts(38, 38, 0, 362), rows.getFirst().strength().counts());
        assertEquals(1.0, rows.getFirst().score());
        assertTrue(rows.getFirst().p() < 1e-30);
    }

    @Test
    void tellsHowOldTheThreadOfAMessageWas() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            double at = Handover.second(n);
            boolean old = tenth(n) || n == 100;
            double age = old ? (24.3 + n % 50) * HOUR : n % 47 * HOUR / 2;
            int thread = capture.context("front", "threads.created_at", Capture.time(at - age));
            capture.seeInside("front", "front.log", thread, at, "message_id", Handover.id(n), "received_at", Capture.time(at));
            if (!tenth(n)) capture.see("back", at + 1 + 0.1 * (n % 7), "message_id", Handover.id(n));
        }
        var first = Handover.contrast(capture.follow()).getFirst();
        assertEquals("received_at − threads.created_at", first.attribute());
        assertEquals("> 24 h: 100 % of 38 lost, 0.3 % of 362 arrived", first.statement());
    }

    @Test
    void namesTheOwnTimeOfRecordsPlainlyWhereNoFieldHoldsIt() {
        var rows = new Handover(MANY, n -> tenth(n)).with("due", n -> Capture.time(Handover.second(n) - (tenth(n) ? 100 : 10))).contrast();
        assertEquals("time − due", rows.getFirst().attribute());
        assertTrue(rows.getFirst().statement().startsWith("> 10 s: 100 % of 38 lost, 0 %"), rows.getFirst()::statement);
    }

    @Test
    void tellsWhatIsMissing() {
        var rows = new Handover(MANY, n -> tenth(n)).with("tenant", n -> tenth(n) ? n % 4 == 0 ? "null" : "" : "t" + n % 3).contrast();
        assertEquals(List.of("tenant null or missing: 100 % of 38 lost, 0 % of 362 arrived"), told(rows));
    }

    @Test
    void tellsAThresholdOfANumberAsARoundOne() {
        var rows = new Handover(MANY, n -> tenth(n)).with("bytes", n -> Integer.toString(tenth(n) ? 3011 + n % 97 * 60 : 40 + n * 7)).contrast();
        assertEquals("bytes > 3,000: 100 % of 38 lost, 0 % of 362 arrived", told(rows).getFirst());
    }

    @Test
    void tellsAValueThatAnotherMessageBearsToo() {
        // thirteen lost messages carry the key of the message before them
        var rows = new Handover(MANY, n -> n % 30 == 7).with("key", n -> "k" + Integer.toHexString((n % 30 == 7 ? n - 1 : n) * 48_271)).contrast();
        assertEquals("key repeats another's value: 100 % of 14 lost, 0 % of 386 arrived", told(rows).getFirst());
    }

    @Test
    void tellsThePartOfTextsThatLostMessagesShare() {
        var rows = new Handover(MANY, n -> tenth(n)).with("sender", n -> "person" + n * 31 + "@" + (tenth(n) ? "blocked.test" : n % 3 == 0 ? "b.test" : "c.test")).contrast();
        assertEquals("domain of sender = blocked.test: 100 % of 38 lost, 0 % of 362 arrived", told(rows).getFirst());
    }

    @Test
    void tellsTheHourInWhichMessagesAreLost() {
        var rows = new Handover(2000, n -> (int) (Handover.second(n) / HOUR) == 2 && n % 3 > 0).contrast();
        var hour = rows.stream().filter(r -> r.attribute().equals("hour of time (UTC)")).findFirst().orElseThrow();
        assertEquals("= 02: 100 % of 240 lost, 6.8 % of 1,760 arrived", hour.statement());
    }

    @Test
    void neverTellsTheFollowedIdentifierNorWhatEveryMessageHasForItself() {
        var rows = new Handover(MANY, n -> tenth(n)).with("request", n -> "r-" + Integer.toHexString(n * 7_001)).with("class", n -> tenth(n) ? "spam" : "ham").contrast();
        assertEquals(List.of("class = spam: 100 % of 38 lost, 0 % of 362 arrived"), told(rows));
    }

    @Test
    void tellsNothingThatChanceExplains() {
        var random = new Random(3);
        boolean[] unlucky = new boolean[MANY];
        for (int i = 0; i < 40; i++) unlucky[random.nextInt(MANY - 20)] = true;
        var handover = new Handover(MANY, n -> unlucky[n]).with("size", n -> Integer.toString(n * 7919 % 1000));
        for (int f = 0; f < 20; f++) handover.withAny("f" + f, "a", "b", "c", "d");
        assertEquals(List.of(), handover.contrast());
    }

    @Test
    void tellsNothingOfFewerThanThree() {
        assertEquals(List.of(), new Handover(MANY, n -> n == 50 || n == 60).with("class", n -> n == 50 || n == 60 ? "spam" : "ham").contrast());
    }

    @Test
    void leavesOutWhatIsUndetermined() {
        // back.log ends before the last hundred messages were due
        var rows = new Handover(MANY, n -> n >= 300 || n < 280 && tenth(n)).with("class", n -> n >= 300 || tenth(n) ? "spam" : "ham").contrast();
        assertEquals("class = spam: 100 % of 28 lost, 0.7 % of 272 arrived", told(rows).getFirst());
    }

    @Test
    void foldsWhatSelectsTheSameMessagesUnderThePlainest() {
        var rows = new Handover(MANY, n -> tenth(n)).with("size", n -> Integer.toString(tenth(n) ? 900 + n % 50 : 100 + n % 60)).with("class", n -> tenth(n) ? "spam" : "ham").contrast();
        assertEquals(List.of("class = spam: 100 % of 38 lost, 0 % of 362 arrived"), told(rows));
        assertEquals(List.of("size > 200"), rows.getFirst().also());
    }

    @Test
    void tellsWhatCameInBeforeWhatTheSystemDidWithIt() {
        var capture = new Handover(MANY, n -> tenth(n)).with("class", n -> tenth(n) ? "spam" : "ham").with("text", _ -> "message taken").capture();
        for (int n = 0; n < MANY; n++) {
            if (tenth(n)) capture.see("front", Handover.second(n) + 0.2, "message_id", Handover.id(n), "text", "rejected by rule", "rule", "r" + n % 3);
        }
        var rows = Handover.contrast(capture.follow());
        assertEquals("class = spam: 100 % of 38 lost, 0 % of 362 arrived", told(rows).get(0));
        assertEquals("text = rejected by rule: 100 % of 38 lost, 0 % of 362 arrived", told(rows).get(1));
        assertTrue(rows.get(1).also().contains("rule present"), rows.get(1).also()::toString);
    }

    @Test
    void readsEqualWordsOfRotatedFilesAsOneValue() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            String file = n < MANY / 2 ? "front.log.1" : "front.log";
            capture.seeIn("front", file, Handover.second(n), "noise-" + file, "n" + n % 7, "message_id", Handover.id(n), "class", tenth(n) ? "spam" : "ham");
            if (!tenth(n)) capture.see("back", Handover.second(n) + 1 + 0.1 * (n % 7), "message_id", Handover.id(n));
        }
        assertEquals(List.of("class = spam: 100 % of 38 lost, 0 % of 362 arrived"), told(Handover.contrast(capture.follow())));
    }

    @Test
    void listsTheMessagesOfEitherSide() {
        Following following = new Handover(MANY, n -> tenth(n)).with("class", n -> tenth(n) && n > 20 || n == 30 ? "spam" : "ham").capture().follow();
        Selection selection = Handover.contrast(following).getFirst().selection();
        assertEquals(List.of(Handover.id(4), Handover.id(14)), Handover.names(following, selection.theseWithout()));
        assertEquals(List.of(Handover.id(30)), Handover.names(following, selection.thoseWith()));
        assertEquals(36, selection.theseWith().length);
        assertEquals(361, selection.thoseWithout().length);
    }

    @Test
    void comparesAnyTwoSetsUnderTheirOwnNames() {
        Following following = new Handover(MANY, _ -> false).with("class", n -> n % 4 == 0 ? "bulk" : "ham").capture().follow();
        var these = new BitSet();
        var those = new BitSet();
        for (int m = 0; m < following.total(); m++) {
            int number = Integer.parseInt(following.name(m).substring(4), 16);
            ((number - 65_536) / 7919 % 4 == 0 ? these : those).set(m);
        }
        var rows = Contrast.between(following, these, those, Handover.system(following, "front"), new Labels("late", "in time"));
        assertEquals(List.of("class = bulk: 100 % of 100 late, 0 % of 300 in time"), told(rows));
    }

    @Test
    void countsAtASplitOnlyThoseThatTookTheHop() {
        var capture = new Capture();
        for (int n = 0; n < 600; n++) {
            boolean letter = n % 2 == 0;
            boolean lost = letter && n % 20 == 8 && n < 580;
            capture.see("sorting", Handover.second(n), "message_id", Handover.id(n), "kind", letter ? "letter" : "parcel", "mark", lost ? "torn" : "whole");
            if (lost) continue;
            capture.see(letter ? "letters" : "parcels", Handover.second(n) + 1 + 0.1 * (n % 7), "message_id", Handover.id(n));
            capture.see("register", Handover.second(n) + 5 + 0.1 * (n % 3), "message_id", Handover.id(n));
        }
        Following following = capture.follow();
        var rows = Contrast.of(following, Handover.system(following, "sorting"), Handover.system(following, "letters"));
        assertEquals(List.of("mark = torn: 100 % of 29 lost, 0 % of 271 arrived"), told(rows));
    }

    @Test
    void countsAsArrivedWhatWasOnlySeenBeyond() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            capture.see("front", Handover.second(n), "message_id", Handover.id(n), "class", tenth(n) ? "spam" : "ham");
            if (tenth(n)) continue;
            if (n % 4 != 1) capture.see("sampled", Handover.second(n) + 1 + 0.1 * (n % 7), "message_id", Handover.id(n));
            capture.see("back", Handover.second(n) + 3 + 0.1 * (n % 3), "message_id", Handover.id(n));
        }
        Following following = capture.follow();
        var rows = Contrast.of(following, Handover.system(following, "front"), Handover.system(following, "sampled"));
        assertEquals(List.of("class = spam: 100 % of 38 lost, 0 % of 362 arrived"), told(rows));
    }

    @Test
    void answersTheSameTwice() {
        Following following = new Handover(MANY, n -> tenth(n)).withAny("a", "x", "y").with("size", n -> Integer.toString(tenth(n) ? n + 500 : n)).capture().follow();
        assertEquals(told(Handover.contrast(following)), told(Handover.contrast(following)));
        assertFalse(Handover.contrast(following).isEmpty());
    }

    @Test
    void takesAnEvenSampleOfMoreMessagesThanFit() {
        int[] some = Rows.evenly(IntStream.range(0, 1000).toArray(), 10);
        assertEquals("[0, 100, 200, 300, 400, 500, 600, 700, 800, 900]", Arrays.toString(some));
    }

    private static boolean bothHold(int n) {
        return n % 3 == 1 && n * 7919 % 1000 > 600;
    }

    @Test
    void tellsRuleOfTwoAttributesWhereOneDoesNotSuffice() {
        var rows = new Handover(MANY, n -> bothHold(n) && n < MANY - 20).with("region", n -> List.of("asia", "eu", "us").get(n % 3)).with("size", n -> Integer.toString(n * 7919 % 1000)).contrast();
        assertEquals("size and region", rows.getFirst().attribute());
        assertEquals("size > 600 and region = eu: 100 % of 51 lost, 0.6 % of 349 arrived", rows.getFirst().statement());
        assertEquals("size > 600 and region = eu", rows.getFirst().where());
        assertTrue(rows.get(1).score() < 0.9);
    }

    @Test
    void tellsNoRuleOfTwoWhereOneSuffices() {
        var rows = new Handover(MANY, n -> n % 3 == 1 && n < MANY - 20).with("region", n -> List.of("asia", "eu", "us").get(n % 3)).with("size", n -> Integer.toString(n * 7919 % 1000)).contrast();
        assertEquals(List.of("region"), rows.stream().map(Contrasting::attribute).toList());
    }

    @Test
    void addsNoSecondAttributeByChance() {
        // a third of one region is lost for no reason that the evidence holds
        var random = new Random(11);
        boolean[] unlucky = new boolean[MANY];
        for (int n = 0; n < MANY - 20; n++) unlucky[n] = n % 3 == 1 && random.nextInt(3) == 0;
        var handover = new Handover(MANY, n -> unlucky[n]).with("region", n -> List.of("asia", "eu", "us").get(n % 3));
        for (int f = 0; f < 20; f++) handover.withAny("f" + f, "a", "b", "c", "d");
        assertEquals(List.of("region"), handover.contrast().stream().map(Contrasting::attribute).toList());
    }

    @Test
    void leavesOutWhatTheAnalystExcludes() {
        var following = new Handover(MANY, n -> tenth(n)).with("class", n -> tenth(n) ? "spam" : "ham").with("score", n -> tenth(n) ? "9" : "1").capture().follow();
        int front = Handover.system(following, "front");
        int back = Handover.system(following, "back");
        assertEquals(List.of("class"), Contrast.of(following, front, back).stream().map(Contrasting::attribute).toList());
        assertEquals(List.of("score"), Contrast.of(following, front, back, Set.of("class")).stream().map(Contrasting::attribute).toList());
        assertEquals(List.of(), Contrast.of(following, front, back, Set.of("class", "score")));
    }
}
