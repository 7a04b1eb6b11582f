package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Point;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.app.picture.journey.JourneyFacts.Shared;
import java.util.stream.LongStream;

/// All times that a picture of a journey must show.
final class JourneyTimes {
    private JourneyTimes() {}

    static long[] of(JourneyFacts facts) {
        var seen = facts.seen().stream().filter(Seen::isDated).mapToLong(Seen::time);
        var due = facts.missing().stream().flatMapToLong(missing -> LongStream.of(missing.last() + missing.usual(), missing.until()));
        var peer = facts.peer().stream().flatMap(other -> other.points().stream()).mapToLong(Point::time);
        var shared = facts.shared().stream().mapToLong(Shared::time);
        return LongStream.concat(LongStream.concat(seen, due), LongStream.concat(peer, shared)).toArray();
    }

    /// When the missing message was to be expected: after the usual time, but never after its deadline.
    static long expected(Missing missing) {
        return Math.min(missing.until(), missing.last() + missing.usual());
    }
}
