package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectivesTest {
    private static final int BATCH = 10;

    private static String id(int i) {
        return "msg_%06x".formatted(0x3c17a5 ^ i * 7919);
    }

    private static String batch(int i) {
        return "batch-%04x".formatted(0x1b07 + i * 977);
    }

    /// Two hundred messages; a shipper flushes ten at a time and names only their batch, the store names each again.
    private static Following batches() {
        var evidence = new TestEvidence();
        for (int i = 0; i < 200; i++) {
            evidence.see("api", i * 10, "message_id", id(i), "batch", batch(i / BATCH)).see("store", i * 10 + 150, "message_id", id(i));
            if (i % BATCH == BATCH - 1) evidence.see("shipper", i * 10 + 20, "batch", batch(i / BATCH));
        }
        return evidence.follow();
    }

    @Test
    void recordOfItsBatchAloneIsACollectiveSighting() {
        Following following = batches();
        var found = following.collective(following.find(id(42))[0]);
        assertEquals(List.of(batch(4)), found.stream().map(Collective::value).toList());
        assertEquals(List.of("shipper"), found.stream().map(one -> following.space().systems().get(following.space().system(one.record()))).toList());
    }

    @Test
    void recordThatNamesTheMessageIsNone() {
        Following following = batches();
        int message = following.find(id(42))[0];
        var own = Arrays.stream(following.records(message)).boxed().toList();
        assertEquals(List.of(), following.collective(message).stream().map(Collective::record).filter(own::contains).toList());
    }
}
