package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The times for which a system's evidence can vouch: one or more spans, in order, without overlap. Microseconds since 1970 UTC, clocks corrected.
///
/// @param spans   empty where the system has no dated record
/// @param sampled true where the evidence is known to show only a part of what passes: then it covers nothing, for its silence proves nothing
public record Coverage(List<Span> spans, boolean sampled) {
    /// From the first to the last record of a stretch without a gap, both included.
    public record Span(long from, long to) {
        boolean contains(long start, long end) {
            return from <= start && end <= to;
        }
    }

    public Coverage {
        spans = List.copyOf(spans);
    }

    /// Of evidence that shows all that passes.
    public Coverage(List<Span> spans) {
        this(spans, false);
    }

    Coverage ofSample() {
        return new Coverage(spans, true);
    }

    /// True where one span covers all of `[start, end]`, and a message that was there then would have been seen.
    public boolean covers(long start, long end) {
        if (sampled) return false;
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
