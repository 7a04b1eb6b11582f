package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final int LOST = 50;

    private static String id(int i) {
        return "msg_%06x".formatted(0x3c17a5 ^ i * 7919);
    }

    /// Two hundred messages ten seconds apart; one is lost behind the first system.
    private static TestEvidence chain() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) see(evidence, i, i * 10, "cust-" + i, 1000 + i * 37, i != LOST);
        return evidence;
    }

    private static void see(TestEvidence evidence, int i, double at, String customer, int amount, boolean arrives) {
        evidence.see("api", at, "message_id", id(i), "customer", customer, "amount", Integer.toString(amount));
        if (arrives) evidence.see("queue", at + 3, "message_id", id(i)).see("store", at + 4, "message_id", id(i));
    }

    private static Optional<String> retryOfTheLost(TestEvidence evidence) {
        Following following = evidence.follow();
        var retry = following.possibleRetry(following.find(id(LOST))[0]);
        return retry.isPresent() ? Optional.of(following.name(retry.getAsInt())) : Optional.empty();
    }

    @Test
    void sameFieldsUnderANewIdentifierBeforeTheLostOneWasDueAreARetry() {
        var evidence = chain();
        see(evidence, 500, LOST * 10 + 5, "cust-" + LOST, 1000 + LOST * 37, true);
        assertEquals(Optional.of(id(500)), retryOfTheLost(evidence));
    }

    @Test
    void numbersMayDifferWhereTheWordsAreTelling() {
        var evidence = chain();
        see(evidence, 500, LOST * 10 + 5, "cust-" + LOST, 77, true);
        assertEquals(Optional.of(id(500)), retryOfTheLost(evidence));
    }

    @Test
    void messageOfAnotherCustomerIsNoRetry() {
        var evidence = chain();
        see(evidence, 500, LOST * 10 + 5, "cust-other", 1000 + LOST * 37, true);
        assertEquals(Optional.empty(), retryOfTheLost(evidence));
    }

    @Test
    void sameFieldsLongAfterTheLostOneWasDueAreNoRetry() {
        var evidence = chain();
        see(evidence, 500, LOST * 10 + 300, "cust-" + LOST, 1000 + LOST * 37, true);
        assertEquals(Optional.empty(), retryOfTheLost(evidence));
    }

    @Test
    void twinsThatDeliveredMessagesHaveTooAreNoRetry() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            see(evidence, i, i * 10, "cust-" + i, 5, i != LOST);
            see(evidence, 1000 + i, i * 10 + 5, "cust-" + i, 5, true);
        }
        assertEquals(Optional.empty(), retryOfTheLost(evidence));
    }

    @Test
    void deliveredMessageIsNotRetried() {
        Following following = chain().follow();
        assertTrue(following.possibleRetry(following.find(id(10))[0]).isEmpty());
    }
}
