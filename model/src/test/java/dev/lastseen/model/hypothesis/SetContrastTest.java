package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.contrast.Labels;
import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetContrastTest {
    private static final int MANY = 200;

    /// Messages of one lane are slow; those of the second half come from another host.
    private static Following following() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            boolean slow = n % 8 == 3;
            capture.see("front", Handover.second(n), "message_id", Handover.id(n), "lane", slow ? "l9" : "l" + n % 3, "host", n < MANY / 2 ? "a" : "b");
            capture.see("back", Handover.second(n) + (slow ? 9 : 1) + 0.1 * (n % 7), "message_id", Handover.id(n));
        }
        return capture.follow();
    }

    private static List<String> told(String these, String those, Set<String> excluded) {
        return SetContrast.of(new ClaimJudge(following()), these, those).rows(new Labels("these", "others"), excluded).stream().map(r -> r.attribute() + " " + r.statement()).toList();
    }

    @Test
    void tellsSlowFromFast() {
        assertEquals(List.of("lane = l9: 100 % of 25 these, 0 % of 175 others"), told("latency front → back > 5 s", "", Set.of()));
        assertEquals(List.of("lane = l9: 100 % of 25 these, 0 % of 175 others"), told("latency front → back > 5 s", "latency front → back ≤ 5 s", Set.of()));
    }

    @Test
    void tellsBeforeFromAfterWithoutTheTimesThemselves() {
        var rows = told("first seen before 00:17:35", "first seen after 00:17:35", Set.of("time"));
        assertTrue(rows.getFirst().startsWith("host = a: 100 % of 100 these, 0 % of 100 others"), rows::toString);
    }

    @Test
    void countsMessagesOfBothSetsOnce() {
        var contrast = SetContrast.of(new ClaimJudge(following()), "lane = l9", "seen at front");
        assertEquals(25, contrast.these().cardinality());
        assertEquals(175, contrast.those().cardinality());
    }
}
