package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FollowerTest {
    private static String id(int i) {
        return "msg_%06x".formatted(0x5a31c7 ^ i * 7919);
    }

    /// Messages every ten seconds through the given systems, a second apart; `lost` messages are seen at the first system only.
    private static TestEvidence chain(int messages, List<Integer> lost, String... systems) {
        var evidence = new TestEvidence();
        for (int i = 0; i < messages; i++) {
            for (int s = 0; s < systems.length; s++) {
                if (s == 0 || !lost.contains(i)) evidence.see(systems[s], i * 10 + s * (1 + i % 3 * 0.1), "message_id", id(i));
            }
        }
        return evidence;
    }

    @Test
    void everyMessageOfAHealthyChainIsDelivered() {
        Following following = chain(100, List.of(), "api", "queue", "store").follow();
        assertEquals(List.of("api", "queue", "store"), following.systemNames());
        assertEquals(100, following.verdicts().count(Outcome.DELIVERED));
        assertEquals(List.of(), following.lost());
    }

    @Test
    void messageThatNeverComesToASystemThatVouchesHasVanishedBeforeIt() {
        Following following = chain(100, List.of(30, 31), "api", "queue", "store").follow();
        assertEquals(List.of(id(30), id(31)), following.lost().stream().map(following::name).toList());
        int message = following.lost().getFirst();
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(message));
        assertEquals("api", following.systemName(following.verdicts().lastSeen(message)));
        assertEquals("queue", following.systemName(following.verdicts().missingFrom(message)));
    }

    @Test
    void systemsThatWriteWholeSecondsStandWhereMessagesPassThem() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 300; i++) {
            double at = i * 7 + i % 97 / 97.0;
            evidence.see("api", at, "message_id", id(i)).see("queue", Math.floor(at + 0.1), "message_id", id(i));
            if (i != 150) evidence.see("store", at + 0.25, "message_id", id(i)).see("archive", Math.floor(at + 0.4), "message_id", id(i));
        }
        Following following = evidence.follow();
        assertEquals(List.of("api", "queue", "store", "archive"), following.systemNames());
        assertEquals("queue", following.systemName(following.verdicts().lastSeen(following.lost().getFirst())));
    }

    @Test
    void messageAfterTheEndOfTheEvidenceIsUndetermined() {
        Following following = chain(100, List.of(98, 99), "api", "queue", "store").follow();
        assertEquals(2, following.verdicts().count(Outcome.UNDETERMINED));
        assertTrue(following.why(following.lost().getFirst()).contains("whose evidence ends at"));
    }

    @Test
    void nineMessagesAreEnoughToFindTheOneThatIsLost() {
        Following following = chain(9, List.of(4), "api", "queue", "store").follow();
        assertEquals(List.of(id(4)), following.lost().stream().map(following::name).toList());
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(following.lost().getFirst()));
    }

    @Test
    void hopsAddUp() {
        Following following = chain(100, List.of(30, 31, 99), "api", "queue", "store").follow();
        for (Boundary boundary : following.boundaries()) {
            Boundary.Flow flow = boundary.flow();
            assertEquals(flow.seen(), flow.arrived() + flow.vanished() + flow.dropped() + flow.stuck() + flow.undetermined());
        }
        assertEquals(new Boundary.Flow(100, 97, 2, 0, 0, 1), following.boundaries().getFirst().flow());
    }

    @Test
    void sampledTracesProveNoAbsence() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 300; i++) {
            evidence.see("api", i * 10, "message_id", id(i));
            if (i % 10 == 3) evidence.see("traces", i * 10 + 1, "message.id", id(i));
            if (i != 150) evidence.see("store", i * 10 + 2, "id", id(i));
        }
        Following following = evidence.follow();
        assertEquals(List.of("api", "traces", "store"), following.systemNames());
        assertEquals(1, following.lost().size());
        assertEquals("store", following.systemName(following.verdicts().missingFrom(following.lost().getFirst())));
        assertEquals(299 - 30, following.unobservedHops());
    }

    @Test
    void threadsAboveMessagesGlueNothingTogether() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            String thread = "thr_%04x".formatted((i * i * 31 + i / 7) % 57);
            evidence.see("api", i * 10, "message_id", id(i), "thread", thread);
            if (i != 50) evidence.see("queue", i * 10 + 1, "message_id", id(i), "thread", thread);
            if (i != 50) evidence.see("audit", i * 10 + 2, "thread", thread);
        }
        Following following = evidence.follow();
        assertEquals("message_id", following.kind());
        assertEquals(List.of("api", "queue"), following.systemNames());
        assertEquals(List.of(id(50)), following.lost().stream().map(following::name).toList());
    }

    @Test
    void identifiersThatChangeAtEachBorderLeadToTheSameMessage() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            String queue = "Q%05d".formatted(i * 7 % 99991);
            String order = String.valueOf(1_000_000 + i * 13);
            evidence.see("edge", i * 10, "message_id", id(i));
            evidence.see("orders", i * 10 + 1, "message_id", id(i), "queue_id", queue);
            if (i != 77) evidence.see("stock", i * 10 + 2, "queue_id", queue, "order_id", order);
            if (i != 77) evidence.see("courier", i * 10 + 3, "order", order);
        }
        Following following = evidence.follow();
        assertEquals(List.of("edge", "orders", "stock", "courier"), following.systemNames());
        assertEquals(List.of(id(77)), following.lost().stream().map(following::name).toList());
        int delivered = following.find("1000013")[0];
        assertEquals(id(1), following.name(delivered));
        assertEquals(3, following.identifiers(delivered).size());
    }

    @Test
    void countersThatOverlapByChanceAreDifferentKinds() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 400; i++) {
            evidence.see("shop", i * 10, "order", String.valueOf(5000 + i));
            if (i != 100) evidence.see("billing", i * 10 + 1, "order", String.valueOf(5000 + i));
            evidence.see("crm", i * 10 + 5, "customer", String.valueOf(5000 + i * 7919 % 400));
        }
        Following following = evidence.follow();
        assertEquals(List.of("shop", "billing"), following.systemNames());
        assertEquals(1, following.lost().size());
    }

    @Test
    void wordsOfTheLastSystemDecide() {
        var evidence = chain(100, List.of(20, 40, 60), "api", "queue", "store");
        evidence.see("api", 200.5, "message_id", id(20), "@text", "dropped: no rule for tenant");
        evidence.see("api", 400.5, "message_id", id(40), "@text", "record locked by worker");
        evidence.see("api", 600.5, "message_id", id(60), "@text", "record locked by worker");
        evidence.see("api", 600.9, "message_id", id(60), "@text", "record unlocked");
        Following following = evidence.follow();
        assertEquals(List.of(Outcome.DROPPED, Outcome.STUCK, Outcome.VANISHED), following.lost().stream().map(following.verdicts()::outcome).toList());
    }

    @Test
    void zonelessClockTwoHoursAheadIsSetBack() {
        var evidence = new TestEvidence().zoneless("intake");
        for (int i = 0; i < 200; i++) {
            evidence.see("api", i * 10, "id", id(i));
            if (i != 50) evidence.see("intake", i * 10 + 7201, "id", id(i));
            if (i != 50) evidence.see("store", i * 10 + 2, "id", id(i));
        }
        Following following = evidence.follow();
        assertEquals(List.of("api", "intake", "store"), following.systemNames());
        ClockShift shift = following.clocks().shifts().getFirst();
        assertTrue(shift.applied());
        assertEquals(7200 * TestEvidence.SECOND, shift.micros());
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(following.lost().getFirst()));
    }

    @Test
    void branchIsToldByTheFieldThatDecidesIt() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 300; i++) {
            String queue = i % 3 == 0 ? "phone" : "mail";
            evidence.see("router", i * 10, "id", id(i), "queue", queue);
            if (i != 120) evidence.see(i % 3 == 0 ? "callbacks" : "mailer", i * 10 + 1, "id", id(i));
            if (i != 120 && i != 121) evidence.see("store", i * 10 + 2, "id", id(i));
        }
        Following following = evidence.follow();
        var missing = following.lost().stream().map(m -> following.systemName(following.verdicts().missingFrom(m))).toList();
        assertEquals(List.of("callbacks", "store"), missing);
        assertEquals(4, following.boundaries().size());
    }

    @Test
    void gapInTheEvidenceIsNoAbsence() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 500; i++) {
            evidence.see("api", i * 10, "id", id(i));
            boolean gap = i >= 200 && i < 260;
            if (!gap) evidence.see("queue", i * 10 + 1, "id", id(i));
            if (i != 230) evidence.see("store", i * 10 + 2, "id", id(i));
        }
        Following following = evidence.follow();
        assertEquals(1, following.lost().size());
        int lost = following.lost().getFirst();
        assertEquals(Outcome.UNDETERMINED, following.verdicts().outcome(lost));
        assertEquals("queue", following.systemName(following.verdicts().missingFrom(lost)));
        assertEquals(59, following.unobservedHops());
    }

    @Test
    void requestNumberThatComesRoundJoinsOnlyWithinOneLife() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 600; i++) {
            String request = "req-%03d".formatted(i % 200);
            evidence.see("edge", i * 10, "message_id", id(i), "request", request);
            if (i != 333) evidence.see("worker", i * 10 + 1, "request", request);
            if (i != 333) evidence.see("store", i * 10 + 2, "request", request);
        }
        Following following = evidence.follow();
        assertEquals("message_id", following.kind());
        assertEquals(600, following.total());
        assertEquals(List.of("edge", "worker", "store"), following.systemNames());
        assertEquals(List.of(id(333)), following.lost().stream().map(following::name).toList());
    }

    @Test
    void addressesInEveryLogAreNotFollowed() {
        var evidence = chain(300, List.of(100), "api", "queue", "store");
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            for (String system : List.of("api", "queue", "store", "audit")) evidence.see(system, random.nextInt(3000), "peer", "10.0.0." + random.nextInt(254));
        }
        Following following = evidence.follow();
        assertEquals("message_id", following.kind());
        assertEquals(List.of(id(100)), following.lost().stream().map(following::name).toList());
    }

    @Test
    void durationsOfOneSystemAreNotFollowedWhenItsPeersClockIsWrong() {
        var evidence = new TestEvidence().zoneless("intake");
        for (int i = 0; i < 300; i++) {
            evidence.see("api", i * 10, "id", id(i));
            if (i % 20 == 0) continue;
            evidence.see("intake", i * 10 - 18_000 + 1, "id", id(i));
            evidence.see("worker", i * 10 + 2, "id", id(i), "duration", String.valueOf(100_000 + i * 17));
            evidence.see("store", i * 10 + 3, "id", id(i));
        }
        Following following = evidence.follow();
        assertEquals("id", following.kind());
        assertEquals(300, following.total());
        assertEquals(-5 * 3600 * TestEvidence.SECOND, following.clocks().shifts().getFirst().micros());
    }

    @Test
    void summerTimeWithinALogIsOneChangeOfItsClock() {
        var evidence = new TestEvidence().zoneless("intake");
        for (int i = 0; i < 400; i++) {
            evidence.see("api", i * 30, "id", id(i));
            evidence.see("intake", i * 30 + 1 + (i < 200 ? 3600 : 7200), "id", id(i));
            evidence.see("store", i * 30 + 2, "id", id(i));
        }
        ClockShift shift = evidence.follow().clocks().shifts().getFirst();
        assertTrue(shift.applied());
        assertEquals(3600 * TestEvidence.SECOND, shift.micros());
        assertEquals(7200 * TestEvidence.SECOND, shift.microsAfter());
    }

    @Test
    void askedKindIsFollowedAndUnknownOneIsRefusedWithThoseThatExist() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            String thread = "thr_%04x".formatted((i * i * 31 + i / 7) % 57);
            evidence.see("api", i * 10, "message_id", id(i), "thread", thread);
            evidence.see("queue", i * 10 + 1, "message_id", id(i), "thread", thread);
        }
        assertEquals("thread", evidence.follow(new FollowOptions(Optional.of("queue:thread"), List.of())).kind());
        var unknown = assertThrows(UnknownKindException.class, () -> evidence.follow(new FollowOptions(Optional.of("tenant"), List.of())));
        assertTrue(String.valueOf(unknown.getMessage()).contains("message_id"));
    }

    @Test
    void editedRouteJudgesEverythingAnew() {
        var evidence = chain(100, List.of(30), "api", "queue", "store");
        var route = List.of(new FollowOptions.NamedHop("api", "store"), new FollowOptions.NamedHop("api", "queue"));
        Following following = evidence.follow(new FollowOptions(Optional.empty(), route));
        assertEquals(2, following.boundaries().size());
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(following.lost().getFirst()));
    }

    @Test
    void recordThatNamesManyMessagesIsASightingOfEach() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 300; i++) evidence.see("api", i * 10, "id", id(i));
        for (int b = 0; b < 30; b++) {
            String[] fields = new String[20];
            for (int k = 0; k < 10; k++) {
                fields[k * 2] = "ids";
                fields[k * 2 + 1] = id(b == 15 && k == 3 ? 1000 : b * 10 + k);
            }
            evidence.see("batcher", b * 100 + 101, fields);
        }
        for (int i = 0; i < 300; i++) {
            if (i != 153) evidence.see("store", i * 10 + 120, "id", id(i));
        }
        Following following = evidence.follow();
        assertEquals(List.of("api", "batcher", "store"), following.systemNames());
        assertTrue(following.lost().stream().map(following::name).toList().contains(id(153)));
    }

    @Test
    void nothingIsFollowedWhereNothingLinks() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 50; i++) {
            evidence.see("a", i, "id", "left-" + id(i));
            evidence.see("b", i, "id", "right-" + id(i));
        }
        assertFalse(evidence.follow().follows());
    }
}
