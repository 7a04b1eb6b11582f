package dev.lastseen.model.follow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What hops usually take. Computed once for each pair of systems that is asked for; safe to use from many threads.
final class Hops {
    private static final long SECOND = 1_000_000L;
    private final Presence presence;
    private final Map<Long, Latency> known = new ConcurrentHashMap<>();

    Hops(Presence presence) {
        this.presence = presence;
    }

    /// Latency of a hop in microseconds.
    ///
    /// @param count    messages that it was measured on
    /// @param deadline after which a message is missing: max(1 s, 3 × p99, third largest latency)
    record Latency(int count, long median, long p99, long deadline) {}

    Latency latency(int from, int to) {
        return known.computeIfAbsent((long) from << 32 | to, _ -> measure(from, to));
    }

    private Latency measure(int from, int to) {
        long[] sorted = presence.latencies(from, to);
        int n = sorted.length;
        if (n == 0) return new Latency(0, 0, 0, SECOND);
        long p99 = sorted[(int) Math.min(n - 1L, n * 99L / 100)];
        long third = sorted[Math.max(0, n - 3)];
        long cutOff = presence.cutOff(from, to, sorted[n - 1] - sorted[0]);
        return new Latency(n, sorted[n / 2] + cutOff, p99 + cutOff, Math.max(SECOND, Math.max(3 * p99, third)));
    }
}
