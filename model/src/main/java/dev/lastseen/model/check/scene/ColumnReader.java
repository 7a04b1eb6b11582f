package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.follow.Sightings;
import dev.lastseen.model.segment.Cells;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads fields of the messages' records: whole columns in one pass each, and all fields of a few messages.
final class ColumnReader {
    private static final int SAMPLED = 4_000;
    /// A power of two.
    private static final int RECENT = 1 << 12;

    private final Following following;
    private final RecordSpace space;
    private final Clocks clocks;
    private @Nullable MessageIndex index;
    private @Nullable Segment recent;
    private final int[] codes = new int[RECENT];
    private final long[] keys = new long[RECENT];

    ColumnReader(Following following) {
        this.following = following;
        space = following.space();
        clocks = following.clocks();
    }

    MessageIndex index() {
        MessageIndex known = index;
        if (known == null) {
            known = new MessageIndex(space.size(), following.sightings());
            index = known;
        }
        return known;
    }

    Values read(int global, String field, Which which) {
        var values = new Values(following.total());
        for (int s = 0; s < space.sources().size(); s++) {
            Segment segment = space.segment(s);
            int column = segment.columns().find(field);
            if (column < 0 || !segment.systems().contains(space.systems().get(global))) continue;
            int base = space.base(s);
            Cells cells = segment.cells(column, 1);
            while (cells.next()) read(cells, base, global, segment, values, which);
        }
        return values;
    }

    private void read(Cells cells, int base, int global, Segment segment, Values values, Which which) {
        int[] records = cells.records();
        int[] codes = cells.codes();
        for (int i = 0; i < cells.size(); i++) {
            int record = base + records[i];
            int code = codes[i];
            if (space.system(record) != global) continue;
            if (index().single(record)) put(values, index().only(record), record, segment, code, which);
            else index().of(record, message -> put(values, message, record, segment, code, which));
        }
    }

    private void put(Values values, int message, int record, Segment segment, int code, Which which) {
        int known = values.record(message);
        if (known >= 0 && (known == record || isBefore(record, known) != (which == Which.FIRST))) return;
        values.put(message, key(segment, record, code), record, ValueCode.isTime(code));
    }

    /// True where a record is earlier than another; where a time is missing, as they stand in the evidence.
    boolean isBefore(int record, int other) {
        long a = clocks.time(record);
        long b = clocks.time(other);
        return a == b || a == Segment.NO_TIME || b == Segment.NO_TIME ? record < other : a < b;
    }

    /// The [ValueKey] of a value; of a time, corrected microseconds since 1970 UTC.
    long key(Segment segment, int record, int code) {
        if (ValueCode.isTime(code)) return time(segment, record, code);
        if (segment != recent) forget(segment);
        int slot = code & RECENT - 1;
        if (codes[slot] != code) {
            codes[slot] = code;
            keys[slot] = ValueKey.of(segment, code);
        }
        return keys[slot];
    }

    /// Values come again and again: the keys of those seen last are at hand, one for each slot.
    private void forget(Segment segment) {
        recent = segment;
        Arrays.fill(codes, -1);
    }

    /// A time as analysis uses it: what states no zone moves with the clock of its record.
    private long time(Segment segment, int record, int code) {
        long pooled = segment.pooledTime(record - space.base(space.source(record)), code);
        long own = space.time(record);
        long shift = PooledTime.zoned(pooled) || own == Segment.NO_TIME ? 0 : own - clocks.time(record);
        return PooledTime.micros(pooled) - shift;
    }

    Sample sample(int global) {
        int step = Math.max(1, following.total() / SAMPLED);
        var sample = new Sample((following.total() + step - 1) / step);
        var reader = new SampleReader(following, this, sample);
        Sightings sightings = following.sightings();
        for (int m = 0; m < following.total(); m += step) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                if (space.system(sightings.record(i)) == global) reader.read(m / step, sightings.record(i));
            }
        }
        return sample;
    }
}
