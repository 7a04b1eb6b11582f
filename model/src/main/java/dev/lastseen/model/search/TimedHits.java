package dev.lastseen.model.search;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects hits and puts them in order of time.
final class TimedHits implements HitSink {
    private final Map<Integer, Integer> places = new HashMap<>();
    private final int most;
    private final List<Timed> hits = new ArrayList<>();

    /// A hit with what it is ordered by.
    private record Timed(long time, int place, Hit hit) {}

    TimedHits(List<CaseSource> sources, int most) {
        for (CaseSource source : sources) places.put(source.id(), places.size());
        this.most = most;
    }

    @Override
    public boolean hit(Hit hit) {
        long time = hit.time();
        hits.add(new Timed(time == Segment.NO_TIME ? Long.MAX_VALUE : time, places.getOrDefault(hit.source().id(), 0), hit));
        return hits.size() < most;
    }

    List<Hit> ordered() {
        hits.sort(Comparator.comparingLong(Timed::time).thenComparingInt(Timed::place).thenComparingInt(timed -> timed.hit().record()));
        return hits.stream().map(Timed::hit).toList();
    }
}
