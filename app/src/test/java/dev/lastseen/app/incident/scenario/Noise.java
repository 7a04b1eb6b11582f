package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.time.Instant;

/// What logs hold beside messages: signs of life, numbers of all sizes, identifiers of other things.
final class Noise {
    private Noise() {}

    /// Adds some hundred entries to a log; rows and spans stay as they are.
    static void add(Source source, Instant from, Instant to, Dice dice) {
        if (!source.takesNoise()) return;
        long pause = Duration.between(from, to).toMillis() / dice.between(80, 400);
        for (var at = from; at.isBefore(to); at = at.plusMillis(dice.pause(Math.max(1, pause)))) {
            switch (dice.between(1, 3)) {
                case 1 -> source.log(at, Level.DEBUG, "alive", Fields.of("worker", dice.between(0, 7), "inflight", dice.between(0, 40),
                        "rss_mb", dice.between(100, 900)));
                case 2 -> source.log(at, Level.DEBUG, "cache miss", Fields.of("key", dice.hex(12), "took_us", dice.between(100, 99_999)));
                default -> source.log(at, Level.INFO, "connection opened", Fields.of("peer", "10.0.0." + dice.between(2, 250),
                        "port", dice.between(1024, 65_000)));
            }
        }
    }
}
