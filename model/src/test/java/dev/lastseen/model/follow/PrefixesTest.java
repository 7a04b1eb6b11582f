package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefixesTest {
    private static final int MESSAGES = 100;
    private static final FollowOptions JOINED = new FollowOptions(Optional.empty(), List.of(), FollowOptions.Ends.NONE, Map.of(), List.of("queue:req"), FollowOptions.Known.NOTHING);

    private static List<String> ids(String start) {
        var random = new Random(7);
        return random.ints(MESSAGES).mapToObj(one -> start + "%08x-%04x-4c1e".formatted(one, random.nextInt(1 << 16))).toList();
    }

    /// The queue in the middle writes only how identifiers begin; message 50 is lost behind it.
    private static TestEvidence chain(List<String> ids) {
        var evidence = new TestEvidence();
        for (int i = 0; i < MESSAGES; i++) {
            evidence.see("api", i * 10, "request", ids.get(i)).see("queue", i * 10 + 1, "req", ids.get(i).substring(0, 8));
            if (i != 50) evidence.see("store", i * 10 + 2, "request_id", ids.get(i));
        }
        return evidence;
    }

    @Test
    void beginningsAreProposedAndNotJoined() {
        Following following = chain(ids("")).follow();
        assertEquals(List.of(new Following.Shortened("queue:req", "api:request", 8, MESSAGES, MESSAGES)), following.shortened());
        assertEquals(List.of("api", "store"), following.systemNames());
    }

    @Test
    void acceptedBeginningsShowTheMessageWhereTheyStand() {
        Following following = chain(ids("")).follow(JOINED);
        assertEquals(List.of("api", "queue", "store"), following.systemNames());
        assertEquals(List.of(), following.shortened());
        int lost = following.lost().getFirst();
        assertEquals(Outcome.VANISHED, following.verdicts().outcome(lost));
        assertEquals("queue", following.systemName(following.verdicts().lastSeen(lost)));
    }

    @Test
    void messageIsFoundByItsAcceptedBeginning() {
        var ids = ids("");
        Following following = chain(ids).follow(JOINED);
        assertArrayEquals(following.find(ids.get(50)), following.find(ids.get(50).substring(0, 8)));
        assertEquals(1, following.find(ids.get(50)).length);
    }

    @Test
    void beginningsThatSeveralIdentifiersShareAreNotProposed() {
        assertEquals(List.of(), chain(ids("order-")).follow().shortened());
    }
}
