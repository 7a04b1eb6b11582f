package dev.lastseen.model.follow;

import dev.lastseen.model.value.LongSort;
import java.util.Arrays;

/// Finds the coverage of each system of the journey.
final class CoverageFinder {
    private final RecordTimes recordTimes;
    private final Presence presence;
    private final Route route;

    CoverageFinder(RecordSpace space, Clocks clocks, Presence presence, Route route) {
        recordTimes = new RecordTimes(space, clocks);
        this.presence = presence;
        this.route = route;
    }

    /// Coverage by system of the journey.
    Coverage[] find() {
        var coverage = new Coverage[route.size()];
        for (int system = 0; system < coverage.length; system++) coverage[system] = of(system);
        return coverage;
    }

    private Coverage of(int system) {
        long[] times = recordTimes.of(presence.system(system));
        Due due = due(system);
        return Coverage.between(times, new GapFinder(times, due.missing(), due.came()).gapStarts());
    }

    /// @param missing when those were due that were never seen here
    /// @param came    how many others came
    private record Due(long[] missing, int came) {}

    /// What became here of the messages from the systems before. One is due at its first time there plus the median latency; what went another way is left out.
    private Due due(int system) {
        long[] times = new long[presence.messages()];
        int n = 0;
        int came = 0;
        for (int before : route.before(system)) {
            long[] latencies = presence.latencies(before, system);
            if (latencies.length == 0) continue;
            long median = latencies[latencies.length / 2];
            for (int m = 0; m < presence.messages() && n < times.length; m++) {
                if (!presence.dated(m, before) || wentElsewhere(m, before, system)) continue;
                if (presence.seen(m, system)) came++;
                else times[n++] = presence.first(m, before) + median;
            }
        }
        times = Arrays.copyOf(times, n);
        LongSort.sort(times);
        return new Due(times, came);
    }

    private boolean wentElsewhere(int message, int from, int system) {
        for (int other : route.next(from)) {
            if (other != system && !route.leads(system, other) && presence.seen(message, other)) return true;
        }
        return false;
    }
}
