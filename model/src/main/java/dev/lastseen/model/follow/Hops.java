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
        return known.computeIfAbsent((long) from << 32 | to, _ -> measure(presence.latencies(from, to), cutOff(from, to)));
    }

    /// How much too short latencies are on average, because the later system cuts more off its times than the earlier one does.
    private long cutOff(int from, int to) {
        return (presence.resolution(to) - presence.resolution(from)) / 2;
    }

    private static Latency measure(long[] sorted, long cutOff) {
        int n = sorted.length;
        if (n == 0) return new Latency(0, 0, 0, SECOND);
        long p99 = sorted[(int) Math.min(n - 1L, n * 99L / 100)];
        long third = sorted[Math.max(0, n - 3)];
        return new Latency(n, sorted[n / 2] + cutOff, p99 + cutOff, Math.max(SECOND, Math.max(3 * p99, third)));
    }
}
