package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        for (int s = 0; s < sources.size(); s++) fill(s);
    }

    private void fill(int source) {
        Segment segment = segment(source);
        short[] global = new short[segment.systems().size()];
        Arrays.fill(global, (short) -1);
        for (int c = 0; c < segment.chunkCount(); c++) {
            Chunk chunk = segment.chunk(c);
            int base = bases[source] + c * Chunk.CAPACITY;
            System.arraycopy(chunk.times(), 0, times, base, chunk.size());
            short[] local = chunk.kinds().systems();
            for (int i = 0; i < chunk.size(); i++) {
                int system = local[i];
                if (global[system] < 0) global[system] = (short) number(segment.systems().get(system));
                systemOf[base + i] = global[system];
            }
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
