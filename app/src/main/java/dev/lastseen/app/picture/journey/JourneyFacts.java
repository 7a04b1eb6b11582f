package dev.lastseen.app.picture.journey;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.segment.Segment;
import java.util.List;
import java.util.Optional;

/// What pictures of one message show. Times are microseconds since 1970 UTC with clocks corrected.
///
/// @param lanes   systems in order of the route; everything else names them by their place here
/// @param seen    the records that show the message, by time; those without a time last
/// @param shared  records about it among other messages, by time
/// @param missing where it should have been seen next
/// @param peer    the nearest message that did arrive
public record JourneyFacts(Identity identity, List<Lane> lanes, List<Seen> seen, List<Shared> shared, List<Leap> leaps, List<Missing> missing, Optional<Peer> peer) {
    public JourneyFacts {
        lanes = List.copyOf(lanes);
        seen = List.copyOf(seen);
        shared = List.copyOf(shared);
        leaps = List.copyOf(leaps);
        missing = List.copyOf(missing);
    }

    /// Without records about several messages.
    public JourneyFacts(Identity identity, List<Lane> lanes, List<Seen> seen, List<Leap> leaps, List<Missing> missing, Optional<Peer> peer) {
        this(identity, lanes, seen, List.of(), leaps, missing, peer);
    }

    /// @param message its number in the analysis
    /// @param why     why it has its outcome, as one sentence
    public record Identity(int message, String name, Outcome outcome, String why) {}

    /// @param system number in the record space
    /// @param apart  true where no followed message passes the system
    public record Lane(int system, String name, String format, Coverage coverage, boolean apart) {
        /// A system of the route.
        public Lane(int system, String name, String format, Coverage coverage) {
            this(system, name, format, coverage, false);
        }
    }

    /// A record that carries only an identifier above the message.
    ///
    /// @param words the identifier
    /// @param place file and line
    public record Shared(int record, int lane, long time, String words, String place) {}

    /// A record that shows the message.
    ///
    /// @param time  [Segment#NO_TIME] where it has none
    /// @param words what it says, without its time
    /// @param place file and line
    /// @param role  what it is for the journey
    public record Seen(int record, int lane, long time, String words, String place, Role role) {
        boolean isDated() {
            return time != Segment.NO_TIME;
        }
    }

    /// What a record is for the journey.
    public enum Role {
        SIGHTING,
        /// The last one at the system that saw the message last.
        LAST,
        /// The one whose words say that the message was let go or is held.
        ENDING
    }

    /// From the first sighting at one system to the first at the next that saw the message.
    ///
    /// @param usual median of this way in microseconds; 0 where it is not known
    public record Leap(int fromLane, long from, int toLane, long to, long usual) {
        long took() {
            return to - from;
        }
    }

    /// A system that should have seen the message.
    ///
    /// @param last    when it was seen last
    /// @param usual   median of the way in microseconds
    /// @param until   after this it is missing
    /// @param covered true where the system's evidence covers all that time
    public record Missing(int lane, long last, long usual, long until, boolean covered) {}

    /// Another message that arrived, by its first times at systems.
    ///
    /// @param shift what its times were moved by, so that both begin together
    public record Peer(int message, String name, List<Point> points, long shift) {
        public Peer {
            points = List.copyOf(points);
        }
    }

    public record Point(int lane, long time) {}
}
