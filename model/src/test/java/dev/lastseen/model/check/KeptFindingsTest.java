package dev.lastseen.model.check;

import static dev.lastseen.model.check.Story.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Adding evidence source by source tells the same as having it all at once, and computes less.
class KeptFindingsTest {
    private static final int ORDERS = 24;

    /// Remembers, and counts what was of use.
    private static final class Memory implements Kept {
        private final Map<String, byte[]> bodies = new HashMap<>();
        private int written;

        @Override
        public String records() {
            return "";
        }

        @Override
        public Optional<byte[]> get(String name) {
            return Optional.ofNullable(bodies.get(name));
        }

        @Override
        public void put(String name, byte[] body) {
            written++;
            bodies.put(name, body);
        }
    }

    /// Three systems of a journey with something wrong in each, and three that no message passes, whose names stand before, among and behind them.
    private static List<SourceRecords> evidence() {
        var story = Story.of(300, (s, n, at) -> s.say("front", n, at, "asked", "account", "AC" + (n * 7919 + 100_000)), (s, n, at) -> {
            if (n % 50 != 31) s.say("middle", n, at, "completion", "status", "200", "finish_reason", n % 40 == 7 ? "length" : "stop", "account", "AC" + (n * 7919 + 100_000));
        }, plain("back"));
        for (int i = 0; i < 200; i++) {
            story.cry(Level.INFO, "alpha", 7.0 * i, "cache swept", "entries", "" + i * 31);
            story.cry(i == 90 ? Level.ERROR : Level.INFO, "gamma", 9.0 * i, i == 90 ? "No space left on device" : "rows written", "rows", "" + i * 17);
            story.cry(Level.DEBUG, "zeta", 5.0 * i, "alive");
        }
        return story.sources();
    }

    private static List<Finding> run(List<SourceRecords> imported, Kept kept) {
        var sorted = imported.stream().sorted(Comparator.comparing(source -> source.source().path())).toList();
        return Checks.run(Follower.follow(sorted, FollowOptions.NONE), Declared.NOTHING, kept);
    }

    @Test
    void everyOrderOfImportTellsTheSameAsFromScratch() {
        var random = new Random(11);
        for (int order = 0; order < ORDERS; order++) {
            var shuffled = new ArrayList<>(evidence());
            Collections.shuffle(shuffled, random);
            var kept = new Memory();
            for (int n = 1; n <= shuffled.size(); n++) assertEquals(run(shuffled.subList(0, n), Kept.NOWHERE), run(shuffled.subList(0, n), kept));
        }
    }

    @Test
    void aSourceThatNoMessagePassesChangesNothingOfTheJourney() {
        var all = evidence();
        var kept = new Memory();
        var journey = all.stream().filter(source -> List.of("front", "middle", "back").contains(source.source().system())).toList();
        var first = run(journey, kept);
        assertTrue(first.stream().map(Finding::check).toList().contains("false-success"), first::toString);
        int before = kept.written;
        run(all, kept);
        int evidenceWide = 6;
        assertEquals(before + evidenceWide, kept.written);
        run(all, kept);
        assertEquals(before + evidenceWide, kept.written);
    }

    @Test
    void whatIsDamagedIsComputedAgain() {
        var all = evidence();
        var kept = new Memory();
        var first = run(all, kept);
        int before = kept.written;
        kept.bodies.replaceAll((_, body) -> Arrays.copyOf(body, body.length - 1));
        assertEquals(first, run(all, kept));
        assertEquals(2 * before, kept.written);
    }
}
