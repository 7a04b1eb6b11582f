package dev.lastseen.model.reconcile;

import dev.lastseen.model.contrast.Passage;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// What does not add up on one hop of the route, message by message. Numbers of messages, ascending; not to be written.
///
/// @param late       arrived, but only after three times what 99 of 100 take (and a second at least)
/// @param duplicated arrived, with more than one record there, where nine of ten messages have exactly one
/// @param phantoms   seen where the hop ends and never before, though the system that hands over sees what passes and covered the time
/// @param unexplained seen where the hop ends and never before, where the evidence cannot tell why
public record Reconciliation(int[] late, int[] duplicated, int[] phantoms, int[] unexplained) {
    private static final long SECOND = 1_000_000L;
    private static final int LATE_FACTOR = 3;

    public static Reconciliation of(Following following, Boundary boundary) {
        int from = boundary.from();
        int to = boundary.to();
        BitSet arrived = new Passage(following, from).arrived(to);
        long latest = Math.max(SECOND, LATE_FACTOR * boundary.p99());
        BitSet duplicates = following.duplicates(to);
        duplicates.and(arrived);
        BitSet begun = where(following, m -> following.presence().seen(m, to) && !isSeenBefore(following, m, to));
        BitSet phantoms = where(following, m -> begun.get(m) && isCovered(following, m, from, to));
        begun.andNot(phantoms);
        BitSet late = where(following, m -> arrived.get(m) && following.presence().dated(m, from) && following.presence().dated(m, to)
                && following.presence().first(m, to) - following.presence().first(m, from) > latest);
        return new Reconciliation(late.stream().toArray(), duplicates.stream().toArray(), phantoms.stream().toArray(), begun.stream().toArray());
    }

    private static BitSet where(Following following, IntPredicate wanted) {
        var found = new BitSet();
        for (int m = 0; m < following.total(); m++) {
            if (wanted.test(m)) found.set(m);
        }
        return found;
    }

    private static boolean isSeenBefore(Following following, int message, int to) {
        for (int other = 0; other < following.presence().systems(); other++) {
            if (following.route().leads(other, to) && following.presence().seen(message, other)) return true;
        }
        return false;
    }

    /// True where the system that hands over would have seen the message, had it passed within the deadline of the hop.
    private static boolean isCovered(Following following, int message, int from, int to) {
        Presence presence = following.presence();
        if (!presence.dated(message, to) || !following.vouches(from)) return false;
        long at = presence.first(message, to);
        return following.coverage(from).covers(at - following.usual(from, to).deadline(), at);
    }
}
