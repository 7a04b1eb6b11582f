package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Identity;
import dev.lastseen.app.picture.journey.JourneyFacts.Lane;
import dev.lastseen.app.picture.journey.JourneyFacts.Leap;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Peer;
import dev.lastseen.app.picture.journey.JourneyFacts.Point;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.app.picture.journey.JourneyFacts.Shared;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Made-up journeys for tests.
final class Stories {
    static final long START = 1_775_743_927_311_000L;
    static final long SECOND = 1_000_000L;

    private Stories() {}

    static List<Lane> lanes(int count) {
        var lanes = new ArrayList<Lane>();
        for (int lane = 0; lane < count; lane++) {
            lanes.add(new Lane(lane, "a-system-with-a-long-name-" + lane, "json-lines", new Coverage(List.of(new Coverage.Span(0, Long.MAX_VALUE)))));
        }
        return lanes;
    }

    static Seen seen(int record, int lane, long time, Role role) {
        return new Seen(record, lane, time, "words of record " + record, "file-" + lane + ".log:" + (record + 1), role);
    }

    private static Identity identity(Outcome outcome) {
        return new Identity(7, "msg_00c0ffee", outcome, "because the evidence says so");
    }

    /// Seen at the first of five systems, and never at the second.
    static JourneyFacts vanished() {
        var peer = new Peer(8, "msg_arrived", List.of(new Point(0, START), new Point(1, START + SECOND / 5), new Point(4, START + 4 * SECOND)), 7 * SECOND);
        return new JourneyFacts(identity(Outcome.VANISHED), lanes(5), List.of(seen(0, 0, START, Role.LAST)), List.of(),
                List.of(new Missing(1, START, SECOND / 5, START + 2 * SECOND, true)), Optional.of(peer));
    }

    /// As [#vanished], and a system beside the route tells of its batch three times.
    static JourneyFacts batched() {
        var facts = vanished();
        var lanes = new ArrayList<>(facts.lanes());
        lanes.add(new Lane(9, "shipper", "not on the route", new Coverage(List.of(new Coverage.Span(0, Long.MAX_VALUE))), true));
        var shared = List.of(shared(70, START + SECOND), shared(71, START + SECOND + 4000), shared(72, START + 9 * SECOND));
        return new JourneyFacts(facts.identity(), lanes, facts.seen(), shared, facts.leaps(), facts.missing(), facts.peer());
    }

    private static Shared shared(int record, long time) {
        return new Shared(record, 5, time, "batch b-1041-with-a-long-name", "shipper.log:" + record);
    }

    /// As [#vanished], but the evidence of the second system is not there.
    static JourneyFacts undetermined() {
        var lanes = lanes(5);
        lanes.set(1, new Lane(1, "second", "csv", new Coverage(List.of())));
        return new JourneyFacts(identity(Outcome.UNDETERMINED), lanes, List.of(seen(0, 0, START, Role.LAST)), List.of(),
                List.of(new Missing(1, START, SECOND / 5, START + 2 * SECOND, false)), Optional.empty());
    }

    /// Passed `systems`, with so many sightings at each, `pause` microseconds apart.
    static JourneyFacts delivered(int systems, int each, long pause) {
        var seen = new ArrayList<Seen>();
        var leaps = new ArrayList<Leap>();
        long time = START;
        for (int lane = 0; lane < systems; lane++) {
            if (lane > 0) leaps.add(new Leap(lane - 1, time - pause * each, lane, time, pause));
            for (int i = 0; i < each; i++) {
                seen.add(seen(seen.size(), lane, time, lane == systems - 1 && i == each - 1 ? Role.LAST : Role.SIGHTING));
                time += pause;
            }
        }
        return new JourneyFacts(identity(Outcome.DELIVERED), lanes(systems), seen, leaps, List.of(), Optional.empty());
    }

    /// Seen in turn at two systems.
    static JourneyFacts toAndFro(int sightings) {
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < sightings; i++) seen.add(seen(i, i % 2, START + i * SECOND, Role.SIGHTING));
        return new JourneyFacts(identity(Outcome.DELIVERED), lanes(2), seen, List.of(), List.of(), Optional.empty());
    }

    /// Milliseconds at the first system, days later at the second, and a record without a time.
    static JourneyFacts overDays() {
        long later = START + 3 * 86_400 * SECOND;
        var seen = List.of(seen(0, 0, START, Role.SIGHTING), seen(1, 0, START + 200_000, Role.SIGHTING), seen(2, 1, later, Role.SIGHTING), seen(3, 1, later + 90_000, Role.ENDING),
                seen(4, 2, Segment.NO_TIME, Role.SIGHTING));
        return new JourneyFacts(identity(Outcome.DROPPED), lanes(3), seen, List.of(new Leap(0, START, 1, later, SECOND)), List.of(), Optional.empty());
    }
}
