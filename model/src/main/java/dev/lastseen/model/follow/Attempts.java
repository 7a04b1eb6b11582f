package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// Tells attempts at one thing from several things: a client that hears nothing sends the same order again under a new request id, and the order is delivered though
/// a request was lost. So most orders have one request, and of those with several the earlier ones came less far than the last.
final class Attempts {
    private static final int MOST_PER_RECORD = 4096;
    /// Things with one attempt, for each with several.
    private static final int ONCE = 9;

    private final int[] thingOf;
    private final int[] attemptsOf;
    private final SystemSets systems;
    private final long[] first;

    private Attempts(int[] thingOf, int things, int systemCount) {
        this.thingOf = thingOf;
        attemptsOf = new int[things];
        for (int thing : thingOf) {
            if (thing >= 0) attemptsOf[thing]++;
        }
        systems = new SystemSets(thingOf.length, systemCount);
        first = new long[thingOf.length];
        Arrays.fill(first, Long.MAX_VALUE);
    }

    /// True where the values of a kind are attempts at the values of another.
    ///
    /// @param thingOf    for each value of the kind the value of the other that it belongs to, or a negative number
    /// @param things     number of values of the other kind
    /// @param resolution resolves records to the kind
    static boolean are(int[] thingOf, int things, Resolution resolution, RecordSpace space) {
        var attempts = new Attempts(thingOf, things, space.systemCount());
        return attempts.isRare() && attempts.see(resolution, space).comeFurther();
    }

    private boolean isRare() {
        long once = Arrays.stream(attemptsOf).filter(n -> n == 1).count();
        long again = Arrays.stream(attemptsOf).filter(n -> n > 1).count();
        return again > 0 && once >= ONCE * again;
    }

    private Attempts see(Resolution resolution, RecordSpace space) {
        int[] found = new int[MOST_PER_RECORD];
        for (int r = 0; r < space.size(); r++) {
            int n = resolution.resolve(r, found);
            for (int i = 0; i < n; i++) {
                int value = found[i];
                if (thingOf[value] < 0 || attemptsOf[thingOf[value]] < 2) continue;
                systems.add(value, space.system(r));
                long time = space.time(r);
                if (time != Segment.NO_TIME) first[value] = Math.min(first[value], time);
            }
        }
        return this;
    }

    /// True where, of most things with several attempts, the last came further than all before it.
    private boolean comeFurther() {
        int[] last = new int[attemptsOf.length];
        Arrays.fill(last, -1);
        for (int v = 0; v < thingOf.length; v++) {
            int thing = thingOf[v];
            if (thing >= 0 && first[v] != Long.MAX_VALUE && (last[thing] < 0 || first[v] > first[last[thing]])) last[thing] = v;
        }
        boolean[] asFar = new boolean[attemptsOf.length];
        for (int v = 0; v < thingOf.length; v++) {
            int thing = thingOf[v];
            if (thing >= 0 && last[thing] >= 0 && last[thing] != v && systems.count(v) >= systems.count(last[thing])) asFar[thing] = true;
        }
        int further = 0;
        int again = 0;
        for (int thing = 0; thing < attemptsOf.length; thing++) {
            if (attemptsOf[thing] < 2) continue;
            again++;
            if (!asFar[thing]) further++;
        }
        return further * 2 > again;
    }
}
