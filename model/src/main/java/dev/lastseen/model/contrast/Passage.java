package dev.lastseen.model.contrast;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Route;
import dev.lastseen.model.follow.Verdicts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Tells for the messages that one system saw whether they got on from there, and over which hop.
final class Passage {
    private static final int NONE = -1;
    private final Following following;
    private final int from;
    /// For each system of the journey the hop out of `from` that leads there, by its far end.
    private final int[] hops;

    Passage(Following following, int from) {
        this.following = following;
        this.from = from;
        hops = new int[following.route().size()];
        Arrays.setAll(hops, this::hop);
    }

    /// The way to `system`: itself where it is a neighbour; else a neighbour that does not see everything, for that is where a message passes unseen.
    private int hop(int system) {
        Route route = following.route();
        if (route.isHop(from, system)) return system;
        List<Integer> leading = route.next(from).stream().filter(n -> route.leads(n, system)).toList();
        return leading.stream().filter(n -> !following.vouches(n)).findFirst().orElse(leading.isEmpty() ? NONE : leading.getFirst());
    }

    /// Messages that were seen at `from` and at `to` or beyond.
    BitSet arrived(int to) {
        return arrived(system -> hops[system] == to);
    }

    /// Messages that were seen at `from` and anywhere beyond.
    BitSet wentOn() {
        return arrived(system -> hops[system] != NONE);
    }

    /// Messages that were lost on the way to `to`. Where the evidence does not cover the time, a message is neither lost nor arrived.
    BitSet lost(int to) {
        Verdicts verdicts = following.verdicts();
        BitSet lost = ended();
        for (int m = lost.nextSetBit(0); m >= 0; m = lost.nextSetBit(m + 1)) {
            int missing = verdicts.missingFrom(m);
            if (missing == Verdicts.NOWHERE || hops[missing] != to) lost.clear(m);
        }
        return lost;
    }

    /// Messages that were lost at `from`, wherever they should have gone.
    BitSet ended() {
        Verdicts verdicts = following.verdicts();
        var ended = new BitSet(following.total());
        for (int m = 0; m < following.total(); m++) {
            Outcome outcome = verdicts.outcome(m);
            boolean lost = outcome != Outcome.DELIVERED && outcome != Outcome.UNDETERMINED;
            if (lost && verdicts.lastSeen(m) == from) ended.set(m);
        }
        return ended;
    }

    private BitSet arrived(IntPredicate beyond) {
        int[] wanted = Arrays.stream(following.route().order()).filter(beyond).toArray();
        Presence presence = following.presence();
        var arrived = new BitSet(following.total());
        for (int m = 0; m < following.total(); m++) {
            if (presence.seen(m, from) && seenAtAny(presence, m, wanted)) arrived.set(m);
        }
        return arrived;
    }

    private static boolean seenAtAny(Presence presence, int message, int[] systems) {
        for (int system : systems) {
            if (presence.seen(message, system)) return true;
        }
        return false;
    }
}
