package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Keeps what is imported in memory, as long as it is needed and no longer.
public final class MemoryTarget implements SegmentTarget {
    private final List<CaseSource> sources = new ArrayList<>();

    /// The sources in order of import, with their records.
    public synchronized List<CaseSource> sources() {
        return List.copyOf(sources);
    }

    @Override
    public Intake begin(Path path) {
        return new Intake() {
            @Override
            public Supplier<Chunk> accept(int index, Chunk chunk) {
                return () -> chunk;
            }

            @Override
            public boolean complete(Source source, Segment segment) {
                return add(source, segment);
            }

            @Override
            public void discard() {} // nothing is held before it is complete
        };
    }

    private synchronized boolean add(Source source, Segment segment) {
        String content = source.content().decodedSha256();
        if (sources.stream().anyMatch(known -> known.source().content().decodedSha256().equals(content))) return false;
        sources.add(new CaseSource(sources.size() + 1, source, segment));
        return true;
    }
}
