package dev.lastseen.model.hypothesis;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Route;

/// Tells whether a message that a system did not see was never there, or whether the evidence cannot tell.
final class Absence {
    private final Following following;
    private final Presence presence;
    private final Route route;

    Absence(Following following) {
        this.following = following;
        presence = following.presence();
        route = following.route();
    }

    /// True where the message was lost before it could come to the system; or where the system sees what passes, and covered the time between the sightings before and
    /// beyond it, or from the one before until it was due.
    boolean isProven(int message, int system) {
        int last = following.verdicts().lastSeen(message);
        Outcome outcome = following.verdicts().outcome(message);
        boolean lost = outcome != Outcome.DELIVERED && outcome != Outcome.UNDETERMINED;
        if (lost && (last == system || route.leads(last, system))) return true;
        return following.vouches(system) && isCovered(message, system);
    }

    private boolean isCovered(int message, int system) {
        long since = since(message, system);
        if (since == Presence.UNDATED) return false;
        long until = until(message, system, since);
        return following.coverage(system).covers(Math.min(since, until), until);
    }

    /// The last sighting before the system; where there is none, the first of all; [Presence#UNDATED] where no sighting has a time.
    long since(int message, int system) {
        long since = Presence.UNDATED;
        long first = Presence.ABSENT;
        for (int other = 0; other < presence.systems(); other++) {
            if (!presence.dated(message, other)) continue;
            first = Math.min(first, presence.first(message, other));
            if (route.leads(other, system)) since = Math.max(since, presence.last(message, other));
        }
        if (since != Presence.UNDATED) return since;
        return first == Presence.ABSENT ? Presence.UNDATED : first;
    }

    /// The first sighting beyond the system; where there is none, when it was due.
    long until(int message, int system, long since) {
        long until = Presence.ABSENT;
        for (int other = 0; other < presence.systems(); other++) {
            if (presence.dated(message, other) && route.leads(system, other)) until = Math.min(until, presence.first(message, other));
        }
        return until != Presence.ABSENT ? until : since + following.usual(following.verdicts().lastSeen(message), system).deadline();
    }
}
