package dev.lastseen.importers.text;

import java.time.Instant;
import java.util.List;

/// Counts how many lines have one of the layouts, and how much those tell.
public final class LayoutProbe {
    private final List<Layout> layouts;
    private final LineMatch match;
    private long parts;
    private int matched;

    LayoutProbe(List<Layout> layouts, List<TimePattern> times) {
        this.layouts = layouts;
        match = new LineMatch(times.stream().map(time -> time.reader(Instant.EPOCH)).toList());
    }

    /// True where the line has one of the layouts.
    public boolean line(byte[] bytes, int from, int to) {
        match.line();
        for (Layout layout : layouts) {
            if (!layout.matches(bytes, from, to, match)) continue;
            matched++;
            parts += layout.parts();
            return true;
        }
        return false;
    }

    /// Lines that matched.
    public int matched() {
        return matched;
    }

    /// Parts that the matching lines' layouts tell apart, on average.
    public double parts() {
        return matched == 0 ? 0 : (double) parts / matched;
    }
}
