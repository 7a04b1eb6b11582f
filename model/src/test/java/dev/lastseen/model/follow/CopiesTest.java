package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static String id(int i) {
        return "msg_%06x".formatted(0x71c35 ^ i * 7919);
    }

    /// A hundred messages through three systems, and a second source of the queue.
    private static Following withSecondQueue(TestEvidence second) {
        var evidence = new TestEvidence();
        for (int i = 0; i < 100; i++) {
            evidence.see("api", i * 10, "message_id", id(i)).see("queue", i * 10 + 1, "message_id", id(i), "depth", "7").see("store", i * 10 + 2, "message_id", id(i));
        }
        List<SourceRecords> sources = new ArrayList<>(evidence.sources());
        sources.addAll(second.sources());
        return Follower.follow(sources, FollowOptions.NONE);
    }

    private static int[] atQueue(Following following, int i) {
        int message = following.find(id(i))[0];
        int queue = following.space().systems().indexOf("queue");
        return Arrays.stream(following.records(message)).filter(record -> following.space().system(record) == queue).toArray();
    }

    @Test
    void recordThatTwoSourcesHoldAlikeIsOneSighting() {
        var second = new TestEvidence();
        for (int i = 40; i < 60; i++) second.see("queue", i * 10 + 1, "message_id", id(i), "depth", "7");
        Following following = withSecondQueue(second);
        int[] seen = atQueue(following, 50);
        assertEquals(1, seen.length);
        assertEquals(2, following.copies(seen[0]));
        assertEquals(1, following.copies(atQueue(following, 30)[0]));
    }

    @Test
    void recordThatDiffersInOneFieldIsASightingOfItsOwn() {
        var second = new TestEvidence();
        for (int i = 40; i < 60; i++) second.see("queue", i * 10 + 1, "message_id", id(i), "depth", "8");
        assertEquals(2, atQueue(withSecondQueue(second), 50).length);
    }

    @Test
    void recordThatOneSourceHoldsTwiceStaysTwo() {
        var second = new TestEvidence();
        for (int i = 40; i < 60; i++) {
            second.see("queue", i * 10 + 1, "message_id", id(i), "depth", "7").see("queue", i * 10 + 1, "message_id", id(i), "depth", "7");
        }
        assertEquals(2, atQueue(withSecondQueue(second), 50).length);
    }
}
