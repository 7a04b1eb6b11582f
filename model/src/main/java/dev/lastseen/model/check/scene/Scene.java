package dev.lastseen.model.check.scene;

import dev.lastseen.model.Level;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.Clocks;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.follow.Route;
import dev.lastseen.model.follow.Sightings;
import dev.lastseen.model.follow.Verdicts;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// What all checks look at. Whatever costs a pass over records is made when it is first asked for, and kept as long as it is small. One thread.
///
/// Systems are numbers of the journey unless a parameter is called `global`: then they are numbers of the [RecordSpace].
public final class Scene {
    /// Bytes of columns that are kept for the next check.
    private static final long MOST_BYTES = 64L << 20;

    private final Following following;
    private final Declared declared;
    private final Map<Column, Values> columns = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Sample> samples = new HashMap<>();
    private final Map<Integer, Rhythm> rhythms = new HashMap<>();
    private final Map<Integer, int[]> orders = new HashMap<>();
    private final ColumnReader reader;
    private @Nullable Sayings sayings;

    private record Column(int system, String field, Which which) {}

    public Scene(Following following, Declared declared) {
        this.following = following;
        this.declared = declared;
        reader = new ColumnReader(following);
    }

    public Following following() {
        return following;
    }

    public Declared declared() {
        return declared;
    }

    public RecordSpace space() {
        return following.space();
    }

    public Presence presence() {
        return following.presence();
    }

    public Route route() {
        return following.route();
    }

    public Verdicts verdicts() {
        return following.verdicts();
    }

    public Clocks clocks() {
        return following.clocks();
    }

    /// Number of messages.
    public int total() {
        return following.total();
    }

    /// Systems of the journey in order of the route; empty where nothing is followed.
    public int[] systems() {
        return route().order();
    }

    public String name(int system) {
        return following.systemName(system);
    }

    /// Number of messages that a system of the journey saw.
    public int seen(int system) {
        int seen = 0;
        for (int m = 0; m < total(); m++) {
            if (presence().seen(m, system)) seen++;
        }
        return seen;
    }

    /// One value of a field for each message that a system of the journey saw.
    public Values values(int system, String field, Which which) {
        var column = new Column(system, field, which);
        Values known = columns.get(column);
        if (known != null) return known;
        Values read = reader.read(presence().system(system), field, which);
        columns.put(column, read);
        forgetTheOldest();
        return read;
    }

    /// Number of other messages at a system of the journey that bear a value which one of the given messages has there.
    public int bearers(int system, String field, BitSet messages) {
        return new Bearers(this, system, field, messages).count();
    }

    private void forgetTheOldest() {
        long weight = columns.values().stream().mapToLong(Values::weight).sum();
        var oldest = columns.entrySet().iterator();
        while (weight > MOST_BYTES && columns.size() > 2 && oldest.hasNext()) {
            weight -= oldest.next().getValue().weight();
            oldest.remove();
        }
    }

    /// All fields of a system of the journey, for some messages.
    public Sample sample(int system) {
        return samples.computeIfAbsent(system, s -> reader.sample(presence().system(s)));
    }

    /// Names of the followed identifier's fields at a system of the journey.
    public List<String> followed(int system) {
        String prefix = name(system) + ":";
        return following.columns().stream().filter(c -> c.startsWith(prefix)).map(c -> c.substring(prefix.length())).toList();
    }

    /// The rhythm in which a system writes; null where it has fewer than two dated records.
    public @Nullable Rhythm rhythm(int global) {
        if (!rhythms.containsKey(global)) {
            long[] times = times(global);
            if (times.length >= 2) rhythms.put(global, Rhythm.of(times));
        }
        return rhythms.get(global);
    }

    /// Corrected times of a system's records, ascending. Made anew at each call.
    public long[] times(int global) {
        RecordSpace space = space();
        long[] times = new long[64];
        int n = 0;
        for (int r = 0, all = space.size(); r < all; r++) {
            if (space.system(r) != global || space.time(r) == Segment.NO_TIME) continue;
            if (n == times.length) times = Arrays.copyOf(times, n * 2);
            times[n++] = clocks().time(r);
        }
        times = Arrays.copyOf(times, n);
        LongSort.sort(times);
        return times;
    }

    /// True where a record says one of the words of [Word].
    public boolean says(int record, Word word) {
        return sayings().says(record, word);
    }

    /// Number of records in which a system of the journey says one of the words of [Word].
    public int said(int system, Word word) {
        return sayings().count(presence().system(system), word);
    }

    private Sayings sayings() {
        Sayings known = sayings;
        if (known == null) {
            known = new Sayings(space());
            sayings = known;
        }
        return known;
    }

    /// Messages with a dated sighting at a system of the journey, in order of their first time there. Not to be written.
    public int[] order(int system) {
        return orders.computeIfAbsent(system, s -> MessageOrder.of(s, presence()));
    }

    public Level level(int record) {
        int source = space().source(record);
        return space().segment(source).level(record - space().base(source));
    }

    /// Shows the messages of a record.
    public void messagesOf(int record, IntConsumer visitor) {
        reader.index().of(record, visitor);
    }

    /// Shows the records of a message at a system of the journey, in order of their sources.
    public void records(int message, int system, IntConsumer visitor) {
        Sightings sightings = following.sightings();
        RecordSpace space = space();
        int global = presence().system(system);
        for (int i = sightings.from(message), end = sightings.to(message); i < end; i++) {
            if (space.system(sightings.record(i)) == global) visitor.accept(sightings.record(i));
        }
    }

    /// A record of a message at a system that saw it: the earliest or the latest by corrected time.
    public int record(int message, int system, Which which) {
        int[] found = {-1};
        records(message, system, record -> {
            if (found[0] < 0 || reader.isBefore(record, found[0]) == (which == Which.FIRST)) found[0] = record;
        });
        return found[0];
    }

    /// The value of a field in a record, spelled; empty where the record has none.
    public String text(int record, String field) {
        int source = space().source(record);
        int code = code(record, source, field);
        return code == -1 ? "" : space().segment(source).text(record - space().base(source), code);
    }

    /// True where a field of a record is null or empty.
    public boolean isMissing(int record, String field) {
        int code = code(record, space().source(record), field);
        return code != -1 && ValueCode.isMissing(code);
    }

    private int code(int record, int source, String field) {
        Segment segment = space().segment(source);
        int column = segment.columns().find(field);
        return column < 0 ? -1 : segment.value(record - space().base(source), column);
    }
}
