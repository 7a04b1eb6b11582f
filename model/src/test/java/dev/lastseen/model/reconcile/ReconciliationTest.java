package dev.lastseen.model.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final int MANY = 400;

    private static boolean isLate(int n) {
        return n == 100 || n == 200;
    }

    private static boolean isDouble(int n) {
        return n % 50 == 7;
    }

    private static boolean isPhantom(int n) {
        return n == 150 || n == 151;
    }

    private static Following follow(IntPredicate seenAtFront, int frontEnds) {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            double at = Handover.second(n);
            if (seenAtFront.test(n) && n < frontEnds) capture.see("front", at, "message_id", Handover.id(n));
            double delay = isLate(n) ? 60 : 1 + 0.1 * (n % 7);
            capture.see("back", at + delay, "message_id", Handover.id(n));
            if (isDouble(n)) capture.see("back", at + delay + 1, "message_id", Handover.id(n));
        }
        return capture.follow();
    }

    private static Reconciliation reconcile(Following following) {
        return Reconciliation.of(following, following.boundaries().getFirst());
    }

    private static List<String> names(Following following, List<Integer> messages) {
        return messages.stream().map(following::name).toList();
    }

    private static List<String> ids(IntPredicate wanted) {
        return IntStream.range(0, MANY).filter(wanted).mapToObj(Handover::id).toList();
    }

    @Test
    void namesMessagesThatCameLateTwiceOrFromNowhere() {
        var following = follow(((IntPredicate) ReconciliationTest::isPhantom).negate(), MANY);
        var found = reconcile(following);
        assertEquals(ids(ReconciliationTest::isLate), names(following, found.messages(Oddity.LATE)));
        assertEquals(ids(ReconciliationTest::isDouble), names(following, found.messages(Oddity.DUPLICATED)));
        assertEquals(ids(ReconciliationTest::isPhantom), names(following, found.messages(Oddity.PHANTOM)));
        assertEquals(List.of(), names(following, found.messages(Oddity.UNEXPLAINED)));
    }

    @Test
    void callsNothingPhantomWhereUpstreamIsNotCovered() {
        var following = follow(_ -> true, MANY - 10);
        assertEquals(List.of(), names(following, reconcile(following).messages(Oddity.PHANTOM)));
        assertEquals(ids(n -> n >= MANY - 10), names(following, reconcile(following).messages(Oddity.UNEXPLAINED)));
    }
}
