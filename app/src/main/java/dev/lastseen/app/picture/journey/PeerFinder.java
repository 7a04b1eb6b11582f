package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Peer;
import dev.lastseen.app.picture.journey.JourneyFacts.Point;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.ArrayList;
import java.util.Optional;

/// Finds the message that passed next to a lost one and arrived where that is missing.
final class PeerFinder {
    private final Following following;
    private final Presence presence;
    private final int[] order;

    PeerFinder(Following following) {
        this.following = following;
        presence = following.presence();
        order = following.route().order();
    }

    /// The nearest in time at the system that saw `message` last, of those that `missing`, a place in the route's order, saw.
    Optional<Peer> near(int message, int missing) {
        int last = following.verdicts().lastSeen(message);
        long at = presence.last(message, last);
        int best = -1;
        long distance = Long.MAX_VALUE;
        for (int other = 0; other < presence.messages(); other++) {
            if (!presence.dated(other, last) || !presence.dated(other, order[missing])) continue;
            long away = Math.abs(presence.last(other, last) - at);
            if (away < distance) {
                distance = away;
                best = other;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(peer(best, at - presence.last(best, last)));
    }

    private Peer peer(int message, long shift) {
        var points = new ArrayList<Point>();
        for (int lane = 0; lane < order.length; lane++) {
            if (presence.dated(message, order[lane])) points.add(new Point(lane, presence.first(message, order[lane]) + shift));
        }
        return new Peer(message, following.name(message), points, shift);
    }
}
