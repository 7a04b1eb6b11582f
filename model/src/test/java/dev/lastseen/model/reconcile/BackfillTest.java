package dev.lastseen.model.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackfillTest {
    private static final int MANY = 100;
    private static final double NEXT_DAY = 100_000;

    private static boolean isLost(int n) {
        return n == 20 || n == 50 || n == 80;
    }

    private static Following following() {
        return new Handover(MANY, BackfillTest::isLost).capture().follow();
    }

    private static List<String> recovered(Following following, Backfill backfill) {
        return Handover.names(following, backfill.recovered().stream().mapToInt(Backfill.Recovered::message).toArray());
    }

    private static List<String> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(Handover::id).toList();
    }

    private static List<String> missing(Following following, Backfill backfill) {
        return Handover.names(following, backfill.stillMissing().stream().mapToInt(m -> m).toArray());
    }

    @Test
    void tellsWhatCameAndWhatIsStillMissing() {
        var following = following();
        var backfill = Backfill.of(following, new Capture().see("restored", NEXT_DAY, "ref", Handover.id(20)).see("restored", NEXT_DAY, "ref", Handover.id(21)).sources());
        assertEquals(ids(20), recovered(following, backfill));
        assertEquals(ids(50, 80), missing(following, backfill));
        assertEquals(new Backfill.Place(0, 0), backfill.recovered().getFirst().place());
    }

    @Test
    void countsNothingThatUpstreamOnlyListsAgain() {
        var following = following();
        var backfill = Backfill.of(following, new Capture().see("front", NEXT_DAY, "message_id", Handover.id(20)).see("back", NEXT_DAY, "message_id", Handover.id(50)).sources());
        assertEquals(ids(50), recovered(following, backfill));
    }

    @Test
    void countsWhatWasHeldBackAndWentOnLater() {
        var capture = new Handover(MANY, BackfillTest::isLost).capture();
        for (int n : new int[] {20, 50}) capture.see("front", Handover.second(MANY) + n, "message_id", Handover.id(n), "event", "message dropped");
        var following = capture.follow();
        var later = new Capture().see("front", NEXT_DAY, "message_id", Handover.id(20), "event", "sent again").see("front", 10, "message_id", Handover.id(50));
        assertEquals(ids(20), recovered(following, Backfill.of(following, later.sources())));
    }

    @Test
    void neverCallsMissingWhatWasNeverKnownToBeLost() {
        // back.log ends before the last twenty messages were due
        var following = new Handover(MANY, n -> n == 20 || n >= 80).capture().follow();
        var backfill = Backfill.of(following, new Capture().see("restored", NEXT_DAY, "ref", Handover.id(81)).sources());
        assertEquals(ids(81), recovered(following, backfill));
        assertEquals(ids(20), missing(following, backfill));
        assertEquals(19, backfill.undetermined().size());
    }

    @Test
    void findsMessagesByTheirSpellingOnly() {
        var following = following();
        var later = new Capture().see("restored", NEXT_DAY, "ref", "<" + Handover.id(20) + ">").see("restored", NEXT_DAY, "ref", Handover.id(50) + "0").see("restored", NEXT_DAY, "ref", Handover.id(80).toUpperCase(Locale.ROOT));
        assertEquals(ids(20), recovered(following, Backfill.of(following, later.sources())));
    }

    /// Messages that are whole numbers, two thirds of which come as numbers of rows as well.
    private static Capture numbered() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            String id = Integer.toString(100_003 + n * 977);
            capture.see("front", Handover.second(n), "order_no", id);
            if (!isLost(n)) capture.see("back", Handover.second(n) + 1 + 0.1 * (n % 7), "order_no", id);
        }
        return capture;
    }

    @Test
    void takesWholeNumbersOnlyFromColumnOfMessages() {
        var following = numbered().follow();
        int lost = 100_003 + 20 * 977;
        var later = new Capture();
        for (int row = 0; row < 40; row++) later.see("restored", NEXT_DAY + row, "bytes", Integer.toString(row == 7 ? 100_003 + 50 * 977 : 9000 + row), "order_no", Integer.toString(row == 3 ? lost : 500_000 + row));
        assertEquals(List.of(Integer.toString(lost)), recovered(following, Backfill.of(following, later.sources())));
    }

    @Test
    void comparesNothingWhereNothingIsFollowed() {
        var following = new Capture().see("alone", 1, "text", "x").follow();
        assertEquals(new Backfill(List.of(), List.of(), List.of(), List.of()), Backfill.of(following, numbered().sources()));
    }
}
