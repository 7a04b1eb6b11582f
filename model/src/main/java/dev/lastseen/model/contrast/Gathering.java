package dev.lastseen.model.contrast;

import dev.lastseen.model.Level;
import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Collects the fields of all rows in one pass, chunk by chunk, so that no chunk is unpacked twice.
final class Gathering {
    private final RecordSpace space;
    private final Clocks clocks;
    private final Rows rows;
    private final Predicate<String> wanted;
    private final ByChunk order;
    private final Traces traces;
    private final Words words;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Integer, Layout> layouts = new LinkedHashMap<>();

    private Gathering(Following following, Rows rows, Predicate<String> wanted) {
        space = following.space();
        clocks = following.clocks();
        this.rows = rows;
        this.wanted = wanted;
        order = ByChunk.of(space, rows);
        traces = Traces.of(space, rows, clocks);
        int[] sources = order.sources();
        words = sources.length == 1 ? Words.ofOne(space, sources[0]) : Words.ofSeveral(space);
    }

    /// @param system number of a system of the journey
    static Table gather(Following following, Rows rows, int system) {
        return gather(following, rows, system, _ -> true);
    }

    /// @param wanted names of the fields that are read at all
    static Table gather(Following following, Rows rows, int system, Predicate<String> wanted) {
        var gathering = new Gathering(following, rows, wanted);
        for (int part = 0; part < gathering.order.parts(); part++) gathering.read(part);
        String prefix = following.systemName(system) + ":";
        Set<String> followed = following.columns().stream().filter(c -> c.startsWith(prefix)).map(c -> c.substring(prefix.length())).collect(Collectors.toSet());
        return new Table(rows, List.copyOf(gathering.fields.values()), gathering.traces, gathering.words, followed);
    }

    private Field field(String name) {
        return fields.computeIfAbsent(name, n -> new Field(n, rows.size()));
    }

    private void read(int part) {
        if (order.isEmpty(part)) return;
        int source = order.source(part);
        Segment segment = space.segment(source);
        var reader = new ChunkReader(source, segment, segment.chunk(order.chunk(part)));
        int base = space.base(source) + order.chunk(part) * Chunk.CAPACITY;
        for (int i = order.from(part); i < order.to(part); i++) reader.read(order.record(i) - base, order.record(i), order.row(i));
    }

    /// Reads the records of one chunk.
    private final class ChunkReader {
        private final int source;
        private final Segment segment;
        private final Chunk chunk;
        private final Layout layout;

        ChunkReader(int source, Segment segment, Chunk chunk) {
            this.source = source;
            this.segment = segment;
            this.chunk = chunk;
            layout = layouts.computeIfAbsent(source, _ -> new Layout(segment, wanted, Gathering.this::field));
        }

        void read(int at, int record, int row) {
            boolean opening = traces.opening(row) == record;
            traces.see(row, Level.of(chunk.kinds().levels()[at]));
            Chunk.Rows packed = chunk.rows();
            Layout.Shape shape = layout.shape(packed.shapes()[at]);
            int start = packed.starts()[at];
            for (int k = 0; k < shape.fields().length; k++) put(shape.fields()[k], row, packed.codes()[start + shape.positions()[k]], record, opening);
            int context = chunk.kinds().contexts()[at];
            if (context >= 0) layout.inherited(context, (field, code) -> put(field, row, code, record, opening));
        }

        private void put(Field field, int row, int code, int record, boolean opening) {
            if (ValueCode.isTime(code)) {
                putTime(field, row, code, record, opening);
            } else {
                field.put(row, ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD ? words.number(source, code) : code, opening);
            }
        }

        private void putTime(Field field, int row, int code, int record, boolean opening) {
            int index = ValueCode.timeIndex(code);
            long pooled = ValueCode.isContextTime(code) ? segment.contexts().time(index) : chunk.timePool()[index];
            long written = PooledTime.micros(pooled);
            long own = space.time(record);
            // the clock of the record is that of its zoneless fields as well
            long shift = PooledTime.zoned(pooled) || own == Segment.NO_TIME ? 0 : own - clocks.time(record);
            boolean isOwn = written == own;
            field.putTime(row, isOwn ? clocks.time(record) : written - shift, opening, isOwn);
        }
    }
}
