package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of all systems that hold times, with what is usual in each.
final class TimeColumns {
    private static final int LEAST = 20;
    private static final double NEARLY_ALL = 0.9;
    private static final int SAMPLED = 20_000;

    /// How databases spell that there is no date.
    private static final List<String> ZERO_DATES = List.of("0000-00-00 00:00:00", "0000-00-00", "0000-00-00T00:00:00Z", "0000-00-00T00:00:00", "0000-00-00 00:00:00.000");
    /// Between these shares of its values lies what is usual in a column.
    static final double LOW = 0.1;
    static final double HIGH = 0.9;

    private final Scene scene;
    private final Map<Integer, Bounds> known = new HashMap<>();

    TimeColumns(Scene scene) {
        this.scene = scene;
    }

    /// One value of such a column.
    @FunctionalInterface
    interface Visitor {
        /// @param code     as [ValueCode]
        /// @param micros   what it stands for, [Segment#NO_TIME] where it is no time
        /// @param distance from the record's own time; from the system's middle one where the value is the record's own
        void value(int record, int code, long micros, long distance);
    }

    /// A field of a system, over all its sources. Counts are those of a sample where the sources are large.
    final class Column {
        final int global;
        final String field;
        private long[] distances = new long[1_024];
        private long[] written = new long[1_024];
        private int kept;
        private int stride = 1;
        int times;
        int nulls;
        int others;
        private int own;
        private long middle = Segment.NO_TIME;

        Column(int global, String field) {
            this.global = global;
            this.field = field;
        }

        private void learn(long micros, long recordTime) {
            if (micros == recordTime) own++;
            if (times++ % stride != 0) return;
            if (kept == SAMPLED) thin();
            if (kept == distances.length) {
                distances = Arrays.copyOf(distances, kept * 2);
                written = Arrays.copyOf(written, kept * 2);
            }
            written[kept] = micros;
            distances[kept++] = recordTime == Segment.NO_TIME ? micros : micros - recordTime;
        }

        private void thin() {
            for (int i = 0; i * 2 < kept; i++) {
                distances[i] = distances[i * 2];
                written[i] = written[i * 2];
            }
            kept = (kept + 1) / 2;
            stride *= 2;
        }

        int filled() {
            return times + nulls + others;
        }

        boolean isApt() {
            return times >= LEAST && times >= NEARLY_ALL * filled();
        }

        boolean isOwn() {
            return own * 2 > times;
        }

        /// The distance below which the given share of values lies.
        long quantile(double share) {
            return distances[(int) Math.min(kept - 1L, Math.round(share * (kept - 1)))];
        }

        private void settle() {
            LongSort.sort(distances, kept);
            if (!isOwn()) return;
            LongSort.sort(written, kept);
            middle = written[kept / 2];
            for (int i = 0; i < kept; i++) distances[i] = written[i] - middle;
        }

        /// True where no value of the column in any source can be as far off as `slack` microseconds, nor stand for none, by the least and greatest times of these sources alone.
        boolean isClean(long slack) {
            for (int s = 0; s < scene.space().sources().size(); s++) {
                if (scene.space().segment(s).columns().find(field) < 0) continue;
                Bounds bounds = bounds(s);
                if (bounds.holdsSentinel() || holdsZeroDate(scene.space().segment(s))
                        || bounds.least() < bounds.last() + quantile(LOW) - slack || bounds.greatest() > bounds.first() + quantile(HIGH) + slack) return false;
            }
            return nulls + others == 0;
        }

        /// Shows all values again.
        void scan(Visitor visitor) {
            visit(this, Integer.MAX_VALUE, (record, code, micros) -> {
                long from = isOwn() ? middle : scene.space().time(record);
                visitor.value(record, code, micros, micros == Segment.NO_TIME || from == Segment.NO_TIME ? micros : micros - from);
            });
        }
    }

    /// The least and greatest of all times in the fields of a source, and of its records.
    private record Bounds(long least, long greatest, long first, long last) {
        boolean holdsSentinel() {
            return Sentinel.between(least, greatest);
        }
    }

    private Bounds bounds(int source) {
        return known.computeIfAbsent(source, s -> measure(scene.space().segment(s)));
    }

    private static Bounds measure(Segment segment) {
        long[] pool = {Long.MAX_VALUE, Long.MIN_VALUE};
        long[] records = {Long.MAX_VALUE, Long.MIN_VALUE};
        for (int c = 0; c < segment.chunkCount(); c++) {
            for (long pooled : segment.chunk(c).timePool()) widen(pool, PooledTime.micros(pooled));
            long[] times = segment.chunk(c).times();
            for (int i = 0; i < segment.chunk(c).size(); i++) {
                if (times[i] != Segment.NO_TIME) widen(records, times[i]);
            }
        }
        for (int i = 0; i < segment.contexts().times(); i++) widen(pool, PooledTime.micros(segment.contexts().time(i)));
        return new Bounds(pool[0], pool[1], records[0], records[1]);
    }

    private static boolean holdsZeroDate(Segment segment) {
        return ZERO_DATES.stream().map(date -> date.getBytes(StandardCharsets.UTF_8)).anyMatch(date -> segment.dictionary().lookup(date, 0, date.length) >= 0);
    }

    private static void widen(long[] bounds, long micros) {
        bounds[0] = Math.min(bounds[0], micros);
        bounds[1] = Math.max(bounds[1], micros);
    }

    @FunctionalInterface
    private interface Raw {
        void value(int record, int code, long micros);
    }

    List<Column> all() {
        Map<String, Column> columns = new LinkedHashMap<>();
        RecordSpace space = scene.space();
        for (int s = 0; s < space.sources().size(); s++) {
            Segment segment = space.segment(s);
            for (int c = 0; c < segment.columns().size(); c++) {
                if (!holdsTimes(segment, c)) continue;
                for (String system : segment.systems()) {
                    int global = space.systems().indexOf(system);
                    if (global >= 0) columns.putIfAbsent(global + ":" + segment.columns().name(c), new Column(global, segment.columns().name(c)));
                }
            }
        }
        columns.values().forEach(column -> visit(column, SAMPLED, (record, code, micros) -> {
            if (micros != Segment.NO_TIME) column.learn(micros, space.time(record));
            else if (ValueCode.isMissing(code)) column.nulls++;
            else column.others++;
        }));
        List<Column> apt = new ArrayList<>(columns.values().stream().filter(Column::isApt).toList());
        apt.forEach(Column::settle);
        return apt;
    }

    /// Judged by a few chunks that keep neighbours together.
    private static boolean holdsTimes(Segment segment, int column) {
        int[] counts = new int[2];
        segment.scan(column, Math.max(1, segment.chunkCount() / 2), (_, code) -> counts[ValueCode.isTime(code) ? 0 : 1]++);
        return counts[0] > counts[1];
    }

    /// @param most about so many records of each source are shown, in whole chunks
    private void visit(Column column, int most, Raw raw) {
        RecordSpace space = scene.space();
        for (int s = 0; s < space.sources().size(); s++) {
            Segment segment = space.segment(s);
            int number = segment.columns().find(column.field);
            if (number < 0 || !segment.systems().contains(space.systems().get(column.global))) continue;
            int base = space.base(s);
            int step = Math.max(1, segment.size() / most);
            segment.scan(number, Math.min(step, Math.max(1, segment.chunkCount() / 2)), (local, code) -> {
                if (space.system(base + local) != column.global) return;
                long micros = ValueCode.isTime(code) ? PooledTime.micros(segment.pooledTime(local, code)) : Segment.NO_TIME;
                raw.value(base + local, code, micros);
            });
        }
    }
}
