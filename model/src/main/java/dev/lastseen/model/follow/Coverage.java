package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The times for which a system's evidence can vouch: one or more spans, in order, without overlap. Microseconds since 1970 UTC, clocks corrected.
///
/// @param spans empty where the system has no dated record
public record Coverage(List<Span> spans) {
    /// From the first to the last record of a stretch without a gap, both included.
    public record Span(long from, long to) {
        boolean contains(long start, long end) {
            return from <= start && end <= to;
        }
    }

    public Coverage {
        spans = List.copyOf(spans);
    }

    /// True where one span covers all of `[start, end]`.
    public boolean covers(long start, long end) {
        for (Span span : spans) {
            if (span.contains(start, end)) return true;
        }
        return false;
    }

    /// Spans between the given ascending record times, cut at the given gaps (the times of the records before them).
    static Coverage between(long[] times, long[] gapStarts) {
        if (times.length == 0) return new Coverage(List.of());
        var spans = new ArrayList<Span>();
        long from = times[0];
        for (long gap : gapStarts) {
            spans.add(new Span(from, gap));
            int next = Arrays.binarySearch(times, gap);
            while (next < times.length && times[next] == gap) next++;
            from = times[next];
        }
        spans.add(new Span(from, times[times.length - 1]));
        return new Coverage(spans);
    }
}
