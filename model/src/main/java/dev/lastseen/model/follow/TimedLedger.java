package dev.lastseen.model.follow;

import dev.lastseen.model.follow.HopWalk.Count;
import dev.lastseen.model.follow.TimedBoundary.Bucket;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Adds up the ledger of every hop by spans of time.
final class TimedLedger {
    private static final long SECOND = 1_000_000L;
    private static final int LATE_FACTOR = 3;
    private static final int MOST_BUCKETS = 48;
    /// Lengths that a person can count with, in seconds.
    private static final int[] ROUND = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800};
    private static final int SEEN = 0;
    private static final int ARRIVED = 1;
    private static final int LATE = 2;
    private static final int DUPLICATED = 3;

    private final Presence presence;
    private final Hops hops;
    private final long bucket;
    private final Clock clock;
    /// By hop: its number is that of the earlier system, times the number of systems, plus that of the later one.
    private final List<TreeMap<Long, int[]>> counts = new ArrayList<>();
    private final List<BitSet> duplicates = new ArrayList<>();
    /// By hop, the latency from which on a message is late.
    private final long[] late;

    /// @param bucket length of a span in microseconds
    TimedLedger(Journeys journeys, Verdicts verdicts, Hops hops, long bucket, Clock clock) {
        presence = journeys.presence();
        this.hops = hops;
        this.bucket = bucket;
        this.clock = clock;
        for (int system = 0; system < presence.systems(); system++) duplicates.add(Duplicates.at(system, journeys));
        late = new long[presence.systems() * presence.systems()];
        for (int hop = 0; hop < late.length; hop++) counts.add(new TreeMap<>());
        for (Route.Hop hop : journeys.route().hops()) late[number(hop.from(), hop.to())] = Math.max(SECOND, LATE_FACTOR * hops.latency(hop.from(), hop.to()).p99());
        new HopWalk(journeys, verdicts, this::count).walk();
    }

    /// The shortest round span of which at most 48 cover everything that was seen, in microseconds.
    static long roundBucket(Presence presence) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int m = 0; m < presence.messages(); m++) {
            for (int system = 0; system < presence.systems(); system++) {
                if (!presence.dated(m, system)) continue;
                from = Math.min(from, presence.first(m, system));
                to = Math.max(to, presence.last(m, system));
            }
        }
        for (int seconds : ROUND) {
            long bucket = seconds * SECOND;
            if (from > to || Math.floorDiv(to, bucket) - Math.floorDiv(from, bucket) < MOST_BUCKETS) return bucket;
        }
        return (to - from) / MOST_BUCKETS + 1;
    }

    private int number(int from, int to) {
        return from * presence.systems() + to;
    }

    private void count(int message, int from, int to, Count what) {
        if (what != Count.SEEN && what != Count.ARRIVED) return;
        long time = time(message, from, to);
        if (time == Presence.UNDATED) return;
        int[] at = counts.get(number(from, to)).computeIfAbsent(Math.floorDiv(time, bucket), _ -> new int[4]);
        at[what == Count.SEEN ? SEEN : ARRIVED]++;
        if (what == Count.ARRIVED && isLate(message, from, to)) at[LATE]++;
        if (what == Count.ARRIVED && duplicates.get(to).get(message)) at[DUPLICATED]++;
    }

    /// Where the end that decides has no time of its own, it is the other end's, moved by the usual latency.
    private long time(int message, int from, int to) {
        if (clock == Clock.ORIGIN) {
            if (presence.dated(message, from)) return presence.first(message, from);
            return presence.dated(message, to) ? presence.first(message, to) - usual(from, to) : Presence.UNDATED;
        }
        if (presence.dated(message, to)) return presence.first(message, to);
        return presence.dated(message, from) ? presence.first(message, from) + usual(from, to) : Presence.UNDATED;
    }

    private long usual(int from, int to) {
        return hops.latency(from, to).median();
    }

    private boolean isLate(int message, int from, int to) {
        if (!presence.dated(message, from) || !presence.dated(message, to)) return false;
        return presence.first(message, to) - presence.first(message, from) > late[number(from, to)];
    }

    TimedBoundary of(Boundary boundary) {
        var spans = counts.get(number(boundary.from(), boundary.to()));
        var buckets = new ArrayList<Bucket>();
        spans.forEach((index, n) ->
                buckets.add(new Bucket(index * bucket, n[SEEN], n[ARRIVED], n[SEEN] - n[ARRIVED], n[LATE], n[DUPLICATED])));
        return new TimedBoundary(boundary, buckets);
    }
}
