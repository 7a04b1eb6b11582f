package dev.lastseen.model.reconcile;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import java.util.HashMap;
import java.util.Map;

/// Tells whether a later record says more of a message than the case knew.
final class News {
    private static final int ELSEWHERE = -1;
    private final Following following;
    private final Map<String, Integer> systems = new HashMap<>();

    News(Following following) {
        this.following = following;
        for (int system : following.route().order()) systems.put(following.systemName(system), system);
    }

    boolean is(int message, Segment segment, int record) {
        int system = systems.getOrDefault(segment.systems().get(segment.system(record)), ELSEWHERE);
        int last = following.verdicts().lastSeen(message);
        if (system == ELSEWHERE) return true;
        if (system == last) return wasHeldBack(message) && segment.time(record) != Segment.NO_TIME && segment.time(record) > following.lastSeenAt(message);
        return !following.presence().seen(message, system) && !following.route().leads(system, last);
    }

    private boolean wasHeldBack(int message) {
        Outcome outcome = following.verdicts().outcome(message);
        return outcome == Outcome.DROPPED || outcome == Outcome.STUCK;
    }
}
