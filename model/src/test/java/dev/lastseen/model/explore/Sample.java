package dev.lastseen.model.explore;

import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SourceRecords;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.MemoryTarget;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Some sources with everything that a segment can hold, ready to be looked through.
record Sample(List<CaseSource> sources, Following following, Explorer explorer) {
    static Sample of(int... sizes) {
        var segments = new ArrayList<Segment>();
        for (int size : sizes) segments.add(Samples.mixed(size, 7L + segments.size(), ChunkSink.MEMORY));
        return of(segments);
    }

    static Sample of(List<Segment> segments) {
        var sources = new ArrayList<CaseSource>();
        for (Segment segment : segments) sources.add(new CaseSource(sources.size() + 1, source("source" + sources.size()), segment));
        var records = sources.stream().map(one -> new SourceRecords(one.source(), one.segment())).toList();
        var following = Follower.follow(records, FollowOptions.NONE);
        return new Sample(sources, following, new Explorer(following.space(), following.clocks()));
    }

    private static Source source(String name) {
        var problems = new Receipt.Problems(List.of(), 0, List.of(), Optional.empty());
        var receipt = new Receipt(1, 0, new Receipt.Bytes(100, 0, 0, 100), Receipt.Span.NONE, problems);
        return new Source(Path.of("/evidence", name), new Source.Content(name, name, 100, 100, "plain"), "test", name, new Source.Clock(ZoneOffset.UTC, false), receipt);
    }

    Sieve sieve() {
        return new Sieve(explorer, following, sources, new MemoryTarget().evidence());
    }

    /// All spellings of a field in a record, one by one: what the filters must agree with.
    List<String> spelled(int record, String field) {
        var space = explorer.space();
        var segment = space.segment(space.source(record));
        int local = space.local(record);
        int column = segment.columns().find(field);
        var all = new ArrayList<String>();
        if (column < 0) return all;
        if (segment.columns().inherited(column)) {
            int code = segment.value(local, column);
            if (code != -1) all.add(segment.text(local, code));
            return all;
        }
        segment.row(local, (found, code) -> {
            if (found == column) all.add(segment.text(local, code));
        });
        return all;
    }
}
