package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.follow.TimedBoundary.Bucket;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedLedgerTest {
    private static final long MINUTE = 60 * TestEvidence.SECOND;

    /// A message every ten seconds for 2000 seconds, stored 2 s later: number 30 never, number 50 only after 25 s, number 70 twice.
    private static Following day() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            evidence.see("api", i * 10, "message_id", id(i));
            if (i != 30) evidence.see("store", i * 10 + (i == 50 ? 25 : 2), "message_id", id(i));
        }
        return evidence.see("store", 703, "message_id", id(70)).follow();
    }

    private static String id(int i) {
        return "msg_%06x".formatted(0x3c91e7 ^ i * 6007);
    }

    @Test
    void countsMessagesWhenTheyWereSeenWhereTheHopBegins() {
        var buckets = day().boundaries(10 * MINUTE, Clock.ORIGIN).getFirst().buckets();
        assertEquals(
                List.of(
                        new Bucket(TestEvidence.DAY, 60, 59, 1, 1, 0),
                        new Bucket(TestEvidence.DAY + 10 * MINUTE, 60, 60, 0, 0, 1),
                        new Bucket(TestEvidence.DAY + 20 * MINUTE, 60, 60, 0, 0, 0),
                        new Bucket(TestEvidence.DAY + 30 * MINUTE, 20, 20, 0, 0, 0)),
                buckets);
    }

    @Test
    void countsMessagesWhenTheyWereReceivedOrDue() {
        var buckets = day().boundaries(10 * TestEvidence.SECOND, Clock.RECEIPT).getFirst().buckets();
        assertTrue(buckets.contains(new Bucket(TestEvidence.DAY + 300 * TestEvidence.SECOND, 1, 0, 1, 0, 0)));
        assertTrue(buckets.contains(new Bucket(TestEvidence.DAY + 520 * TestEvidence.SECOND, 2, 2, 0, 1, 0)));
    }

    @Test
    void bucketsAddUpToTheBoundary() {
        for (var timed : day().boundaries(0, Clock.ORIGIN)) {
            assertTrue(timed.buckets().size() <= 48);
            assertEquals(timed.boundary().flow().seen(), timed.buckets().stream().mapToInt(Bucket::seen).sum());
            assertEquals(timed.boundary().flow().lost(), timed.buckets().stream().mapToInt(Bucket::lost).sum());
            assertEquals(timed.boundary().marks().duplicated(), timed.buckets().stream().mapToInt(Bucket::duplicated).sum());
        }
    }

    @Test
    void cutsTheCaptureIntoRoundSpans() {
        var buckets = day().boundaries(0, Clock.ORIGIN).getFirst().buckets();
        assertEquals(MINUTE, buckets.get(1).start() - buckets.get(0).start());
    }
}
