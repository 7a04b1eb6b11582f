package dev.lastseen.model.reconcile;

import dev.lastseen.model.contrast.Passage;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// What does not add up on one hop of the route, message by message.
///
/// @param messages numbers of messages, ascending, for every oddity
public record Reconciliation(Map<Oddity, List<Integer>> messages) {
    private static final long SECOND = 1_000_000L;
    private static final int LATE_FACTOR = 3;

    public Reconciliation {
        messages = Map.copyOf(messages);
    }

    public static Reconciliation of(Following following, Boundary boundary) {
        int from = boundary.from();
        int to = boundary.to();
        BitSet arrived = new Passage(following, from).arrived(to);
        BitSet duplicates = following.duplicates(to);
        duplicates.and(arrived);
        BitSet begun = where(following, m -> following.presence().seen(m, to) && !isSeenBefore(following, m, to));
        BitSet phantoms = where(following, m -> begun.get(m) && isCovered(following, m, from, to));
        begun.andNot(phantoms);
        var found = new EnumMap<Oddity, List<Integer>>(Oddity.class);
        found.put(Oddity.LATE, numbers(late(following, boundary, arrived)));
        found.put(Oddity.DUPLICATED, numbers(duplicates));
        found.put(Oddity.PHANTOM, numbers(phantoms));
        found.put(Oddity.UNEXPLAINED, numbers(begun));
        return new Reconciliation(found);
    }

    /// The messages that are odd in this way.
    public List<Integer> messages(Oddity oddity) {
        return messages.getOrDefault(oddity, List.of());
    }

    /// True where everything adds up.
    public boolean isEven() {
        return messages.values().stream().allMatch(List::isEmpty);
    }

    private static BitSet late(Following following, Boundary boundary, BitSet arrived) {
        int from = boundary.from();
        int to = boundary.to();
        Presence presence = following.presence();
        long latest = Math.max(SECOND, LATE_FACTOR * boundary.p99());
        return where(following, m -> arrived.get(m) && presence.dated(m, from) && presence.dated(m, to) && presence.first(m, to) - presence.first(m, from) > latest);
    }

    private static List<Integer> numbers(BitSet messages) {
        return messages.stream().boxed().toList();
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
