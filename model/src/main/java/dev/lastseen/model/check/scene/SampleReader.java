package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Columns;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads all fields of the records of a [Sample], record by record.
final class SampleReader implements Segment.ValueVisitor {
    private final RecordSpace space;
    private final Clocks clocks;
    private final ColumnReader reader;
    private final Sample sample;
    private final @Nullable Source[] sources;
    private int at;
    private int record;
    private Source source;

    /// The fields of a source, by column.
    private record Source(int base, Segment segment, Sample.@Nullable Taken[] fields, int[] inherited) {
        Sample.Taken field(int column, Sample sample) {
            Sample.Taken known = fields[column];
            if (known != null) return known;
            Sample.Taken taken = sample.taken(segment.columns().name(column));
            fields[column] = taken;
            return taken;
        }
    }

    SampleReader(Following following, ColumnReader reader, Sample sample) {
        space = following.space();
        clocks = following.clocks();
        this.reader = reader;
        this.sample = sample;
        sources = new @Nullable Source[space.sources().size()];
        source = source(0);
    }

    private Source source(int number) {
        Source known = sources[number];
        if (known != null) return known;
        Segment segment = space.segment(number);
        Columns columns = segment.columns();
        var made = new Source(space.base(number), segment, new Sample.@Nullable Taken[columns.size()], IntStream.range(0, columns.size()).filter(columns::inherited).toArray());
        sources[number] = made;
        return made;
    }

    /// @param at number of the message within the sample
    void read(int at, int record) {
        this.at = at;
        this.record = record;
        source = source(space.source(record));
        Segment segment = source.segment();
        int local = record - source.base();
        segment.row(local, this);
        for (int column : source.inherited()) {
            int code = segment.value(local, column);
            if (code == -1) continue;
            source.field(column, sample).inherit();
            value(column, code);
        }
    }

    @Override
    public void value(int column, int code) {
        Sample.Taken field = source.field(column, sample);
        if (field.has(at)) return;
        long key = reader.key(source.segment(), record, code);
        if (ValueCode.isTime(code)) field.putTime(at, key, key == clocks.time(record));
        else field.put(at, key);
    }
}
