package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.Hash;
import java.util.Arrays;

/// When each source has records, and which of these times other sources of the same system have, too. The shared times are cut into
/// parts by chance, so that what is done part by part needs bounded memory.
final class SourceSpans {
    private static final int PART = 1 << 20;

    private final RecordSpace space;
    private final long[] from;
    private final long[] to;
    private int shared;

    SourceSpans(RecordSpace space) {
        this.space = space;
        int sources = space.sources().size();
        long[] first = new long[sources];
        long[] last = new long[sources];
        Arrays.fill(first, Long.MAX_VALUE);
        Arrays.fill(last, Long.MIN_VALUE);
        for (int s = 0; s < sources; s++) {
            for (int r = space.base(s); r < space.base(s) + space.segment(s).size(); r++) {
                if (space.time(r) == Segment.NO_TIME) continue;
                first[s] = Math.min(first[s], space.time(r));
                last[s] = Math.max(last[s], space.time(r));
            }
        }
        from = new long[sources];
        to = new long[sources];
        Arrays.fill(from, Long.MAX_VALUE);
        Arrays.fill(to, Long.MIN_VALUE);
        for (int a = 0; a < sources; a++) {
            for (int b = 0; b < sources; b++) {
                if (a == b || first[a] > last[b] || first[b] > last[a] || !shareSystem(a, b)) continue;
                from[a] = Math.min(from[a], Math.max(first[a], first[b]));
                to[a] = Math.max(to[a], Math.min(last[a], last[b]));
            }
            if (overlaps(a)) shared += space.segment(a).size();
        }
    }

    private boolean shareSystem(int a, int b) {
        return space.segment(a).systems().stream().anyMatch(space.segment(b).systems()::contains);
    }

    boolean overlaps(int source) {
        return from[source] <= to[source];
    }

    int parts() {
        return (shared + PART - 1) / PART;
    }

    boolean isShared(int source, int record, int part) {
        long time = space.time(record);
        return time >= from[source] && time <= to[source] && time != Segment.NO_TIME && Long.remainderUnsigned(Hash.of(time) >>> 8, parts()) == part;
    }
}
