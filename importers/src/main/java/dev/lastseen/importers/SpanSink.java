package dev.lastseen.importers;

import dev.lastseen.model.Receipt;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// Notes the earliest and latest time of the chunks that pass through it.
final class SpanSink implements ChunkSink {
    private final ChunkSink next;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;

    SpanSink(ChunkSink next) {
        this.next = next;
    }

    @Override
    public Supplier<Chunk> accept(int index, Chunk chunk) {
        for (long time : chunk.times()) {
            if (time == Segment.NO_TIME) continue;
            from = Math.min(from, time);
            to = Math.max(to, time);
        }
        return next.accept(index, chunk);
    }

    @Override
    public Supplier<byte[]> acceptPage(int index, byte[] page) {
        return next.acceptPage(index, page);
    }

    Receipt.Span span() {
        return from > to ? Receipt.Span.NONE : new Receipt.Span(OptionalLong.of(from), OptionalLong.of(to));
    }
}
