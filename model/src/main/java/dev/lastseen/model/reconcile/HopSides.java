package dev.lastseen.model.reconcile;

import dev.lastseen.model.contrast.Passage;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.value.LongSort;
import java.util.BitSet;

/// Counts what happened on hops within one stretch of time.
final class HopSides {
    private final Following following;
    private final Span span;

    HopSides(Following following, Span span) {
        this.following = following;
        this.span = span;
    }

    Comparison.Side of(Boundary boundary) {
        var passage = new Passage(following, boundary.from());
        BitSet arrived = within(passage.arrived(boundary.to()), boundary.from());
        int lost = within(passage.lost(boundary.to()), boundary.from()).cardinality();
        int open = within(passage.undetermined(boundary.to()), boundary.from()).cardinality();
        int came = arrived.cardinality();
        return new Comparison.Side(came + lost + open, came, lost, open, median(arrived, boundary), covered(boundary));
    }

    private BitSet within(BitSet messages, int system) {
        Presence presence = following.presence();
        for (int m = messages.nextSetBit(0); m >= 0; m = messages.nextSetBit(m + 1)) {
            if (!presence.dated(m, system) || !span.holds(presence.first(m, system))) messages.clear(m);
        }
        return messages;
    }

    private long median(BitSet arrived, Boundary boundary) {
        Presence presence = following.presence();
        long[] latencies = arrived.stream().filter(m -> presence.dated(m, boundary.to()))
                .mapToLong(m -> presence.first(m, boundary.to()) - presence.first(m, boundary.from())).toArray();
        LongSort.sort(latencies);
        return latencies.length == 0 ? 0 : latencies[latencies.length / 2];
    }

    private double covered(Boundary boundary) {
        long both = 0;
        for (Coverage.Span a : following.coverage(boundary.from()).spans()) {
            for (Coverage.Span b : following.coverage(boundary.to()).spans()) {
                long from = Math.max(span.from(), Math.max(a.from(), b.from()));
                long to = Math.min(span.to(), Math.min(a.to(), b.to()));
                both += Math.max(0, to - from);
            }
        }
        return span.to() == span.from() ? 0 : (double) both / (span.to() - span.from());
    }
}
