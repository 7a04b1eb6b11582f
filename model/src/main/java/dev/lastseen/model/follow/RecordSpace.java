package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All records of all sources under one numbering: source by source, each in its own order. Systems are numbered across sources by name.
/// Immutable and safe to share between threads.
public final class RecordSpace {
    private final List<SourceRecords> sources;
    private final int[] bases;
    private final List<String> systems = new ArrayList<>();
    private final long[] times;
    private final short[] systemOf;

    public RecordSpace(List<SourceRecords> sources) {
        this.sources = List.copyOf(sources);
        bases = new int[sources.size() + 1];
        for (int s = 0; s < sources.size(); s++) bases[s + 1] = Math.addExact(bases[s], sources.get(s).segment().size());
        times = new long[size()];
        systemOf = new short[size()];
        // unpacking chunks is nearly all of the work, and they do not depend on each other
        IntStream.range(0, sources.size()).boxed().flatMap(this::parts).toList().parallelStream().forEach(this::fill);
        for (int s = 0; s < sources.size(); s++) number(s);
    }

    private record Part(int source, int chunk) {}

    private Stream<Part> parts(int source) {
        return IntStream.range(0, segment(source).chunkCount()).mapToObj(chunk -> new Part(source, chunk));
    }

    /// Takes times, and systems as the segment numbers them.
    private void fill(Part part) {
        Chunk chunk = segment(part.source()).chunk(part.chunk());
        int base = bases[part.source()] + part.chunk() * Chunk.CAPACITY;
        System.arraycopy(chunk.times(), 0, times, base, chunk.size());
        System.arraycopy(chunk.kinds().systems(), 0, systemOf, base, chunk.size());
    }

    /// Numbers systems by where they come first.
    private void number(int source) {
        List<String> names = segment(source).systems();
        short[] global = new short[names.size()];
        Arrays.fill(global, (short) -1);
        for (int r = bases[source]; r < bases[source + 1]; r++) {
            int local = systemOf[r];
            if (global[local] < 0) global[local] = (short) number(names.get(local));
            systemOf[r] = global[local];
        }
    }

    private int number(String system) {
        int known = systems.indexOf(system);
        if (known >= 0) return known;
        systems.add(system);
        return systems.size() - 1;
    }

    /// Number of records.
    public int size() {
        return bases[bases.length - 1];
    }

    public List<SourceRecords> sources() {
        return sources;
    }

    public Segment segment(int source) {
        return sources.get(source).segment();
    }

    /// Number of the first record of a source.
    public int base(int source) {
        return bases[source];
    }

    /// The source of a record.
    public int source(int record) {
        int at = Arrays.binarySearch(bases, record);
        if (at < 0) return -at - 2;
        while (bases[at + 1] == record) at++;
        return at;
    }

    /// The record's number within its source.
    public int local(int record) {
        return record - bases[source(record)];
    }

    /// The record's time as written, in microseconds since 1970 UTC, or [Segment#NO_TIME].
    public long time(int record) {
        return times[record];
    }

    public int system(int record) {
        return systemOf[record];
    }

    /// Names of all systems that have records, by number.
    public List<String> systems() {
        return List.copyOf(systems);
    }

    public int systemCount() {
        return systems.size();
    }
}
