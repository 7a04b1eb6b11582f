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
import java.util.function.Predicate;

/// Tells for the messages that one system saw whether they got on from there, and over which hop.
public final class Passage {
    private static final int NONE = -1;
    private final Following following;
    private final int from;
    /// For each system of the journey the hop out of `from` that leads there, by its far end.
    private final int[] hops;
    private final int[] order;

    /// @param from system of the journey
    public Passage(Following following, int from) {
        this.following = following;
        this.from = from;
        hops = new int[following.route().size()];
        Arrays.setAll(hops, this::hop);
        order = following.route().order();
    }

    /// The way to `system`: itself where it is a neighbour; else a neighbour that does not see everything, for that is where a message passes unseen.
    private int hop(int system) {
        Route route = following.route();
        if (route.isHop(from, system)) return system;
        List<Integer> leading = route.next(from).stream().filter(n -> route.leads(n, system)).toList();
        return leading.stream().filter(n -> !following.vouches(n)).findFirst().orElse(leading.isEmpty() ? NONE : leading.getFirst());
    }

    /// Messages that were seen at `from`, and at `to` or beyond without a sighting at another neighbour.
    public BitSet arrived(int to) {
        return seenHere(message -> nextHop(message, to) == to);
    }

    /// Messages that were seen at `from` and anywhere beyond.
    BitSet wentOn() {
        return seenHere(message -> nextHop(message, NONE) != NONE);
    }

    private BitSet seenHere(IntPredicate wanted) {
        var seen = new BitSet(following.total());
        for (int m = 0; m < following.total(); m++) {
            if (following.presence().seen(m, from) && wanted.test(m)) seen.set(m);
        }
        return seen;
    }

    /// The neighbour that a message came to next: `preferred` where it was seen there, for it may have taken several ways at once.
    private int nextHop(int message, int preferred) {
        Presence presence = following.presence();
        if (preferred != NONE && presence.seen(message, preferred)) return preferred;
        int beyond = NONE;
        for (int system : order) {
            if (hops[system] == NONE || !presence.seen(message, system)) continue;
            if (hops[system] == system) return system;
            if (beyond == NONE) beyond = hops[system];
        }
        return beyond;
    }

    /// Messages that were lost on the way to `to`. Where the evidence does not cover the time, a message is neither lost nor arrived.
    public BitSet lost(int to) {
        return bound(to, outcome -> outcome != Outcome.DELIVERED && outcome != Outcome.UNDETERMINED);
    }

    /// Messages that may have been lost on the way to `to`, or not: the evidence does not cover their time.
    public BitSet undetermined(int to) {
        return bound(to, outcome -> outcome == Outcome.UNDETERMINED);
    }

    /// Messages last seen here that should have gone to `to`.
    private BitSet bound(int to, Predicate<Outcome> wanted) {
        Verdicts verdicts = following.verdicts();
        BitSet bound = lastSeenHere(wanted);
        for (int m = bound.nextSetBit(0); m >= 0; m = bound.nextSetBit(m + 1)) {
            int missing = verdicts.missingFrom(m);
            if (missing == Verdicts.NOWHERE || hops[missing] != to) bound.clear(m);
        }
        return bound;
    }

    /// Messages that were lost at `from`, wherever they should have gone.
    BitSet ended() {
        return lastSeenHere(outcome -> outcome != Outcome.DELIVERED && outcome != Outcome.UNDETERMINED);
    }

    private BitSet lastSeenHere(Predicate<Outcome> wanted) {
        Verdicts verdicts = following.verdicts();
        var found = new BitSet(following.total());
        for (int m = 0; m < following.total(); m++) {
            if (verdicts.lastSeen(m) == from && wanted.test(verdicts.outcome(m))) found.set(m);
        }
        return found;
    }
}
