package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Columns;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Step 1: finds the identifier-like columns and gathers their occurrences.
final class ColumnScan {
    /// Large sources are judged by about so many chunks; a field that is rare in them is looked at everywhere.
    private static final int SAMPLED_CHUNKS = 4;
    private static final int FEW = 256;

    private final RecordSpace space;
    private final ValueTable values;
    private final Map<Key, List<Part>> parts = new LinkedHashMap<>();
    private final CommonValues common = new CommonValues();
    private int[] stamps = new int[1 << 12];
    private int stamp;
    private int[] slotOf = new int[1 << 12];

    private record Key(int system, String field) {}

    private record Part(int source, int column, ColumnStats.Totals totals) {}

    ColumnScan(RecordSpace space, ValueTable values) {
        this.space = space;
        this.values = values;
    }

    /// Columns in order of sources and fields.
    List<IdColumn> columns() {
        for (int s = 0; s < space.sources().size(); s++) look(s);
        var found = new ArrayList<IdColumn>();
        parts.forEach((key, of) -> {
            var totals = of.stream().map(Part::totals).reduce(ColumnStats.Totals.NONE, ColumnStats.Totals::plus);
            if (totals.identifierLike()) found.add(gather(key, of, totals.weak()));
        });
        return found;
    }

    private void look(int source) {
        Segment segment = space.segment(source);
        Columns columns = segment.columns();
        for (int column = 0; column < columns.size(); column++) {
            if (!isPseudo(columns.name(column))) look(source, segment, column);
        }
    }

    /// Columns that importers make up from text, such as its template, name nothing.
    private static boolean isPseudo(String name) {
        return name.startsWith("@text");
    }

    private void look(int source, Segment segment, int column) {
        int step = Math.max(1, segment.chunkCount() / SAMPLED_CHUNKS);
        ColumnStats[] stats = count(segment, column, step);
        if (step > 1 && values(stats) < FEW) stats = count(segment, column, 1);
        for (int local = 0; local < stats.length; local++) {
            if (stats[local].totals().distinct() == 0) continue;
            int system = space.systems().indexOf(segment.systems().get(local));
            parts.computeIfAbsent(new Key(system, segment.columns().name(column)), _ -> new ArrayList<>()).add(new Part(source, column, stats[local].totals()));
        }
    }

    private static ColumnStats[] count(Segment segment, int column, int step) {
        var stats = new ColumnStats[segment.systems().size()];
        Arrays.setAll(stats, _ -> new ColumnStats(segment));
        ColumnStats only = stats[0];
        if (stats.length == 1) segment.scan(column, step, (_, code) -> only.add(code));
        else segment.scan(column, step, (record, code) -> stats[segment.system(record)].add(code));
        return stats;
    }

    private static int values(ColumnStats[] stats) {
        int values = 0;
        for (ColumnStats one : stats) values += one.totals().values() + one.totals().others();
        return values;
    }

    private IdColumn gather(Key key, List<Part> of, boolean weak) {
        var records = new Ints();
        var numbers = new Ints();
        for (Part part : of) {
            Segment segment = space.segment(part.source());
            int base = space.base(part.source());
            segment.scan(part.column(), (record, code) -> {
                if (isValue(code) && space.system(base + record) == key.system()) {
                    records.add(base + record);
                    numbers.add(values.number(part.source(), code));
                }
            });
        }
        var occurrences = common.without(new IdColumn.Occurrences(records.toArray(), numbers.toArray()), values.size());
        return new IdColumn(key.system(), key.field(), occurrences, distinct(occurrences), weak);
    }

    private static boolean isValue(int code) {
        return ValueCode.isInteger(code)
                || ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
    }

    private IdColumn.Distinct distinct(IdColumn.Occurrences of) {
        if (stamps.length < values.size()) {
            stamps = Arrays.copyOf(stamps, Math.max(values.size(), stamps.length * 2));
            slotOf = Arrays.copyOf(slotOf, stamps.length);
        }
        stamp++;
        var distinct = new Ints();
        long[] first = new long[16];
        for (int i = 0; i < of.values().length; i++) {
            int value = of.values()[i];
            if (stamps[value] != stamp) {
                stamps[value] = stamp;
                slotOf[value] = distinct.size();
                if (distinct.size() == first.length) first = Arrays.copyOf(first, first.length * 2);
                first[distinct.size()] = Segment.NO_TIME;
                distinct.add(value);
            }
            first[slotOf[value]] = earlier(first[slotOf[value]], space.time(of.records()[i]));
        }
        return new IdColumn.Distinct(distinct.toArray(), Arrays.copyOf(first, distinct.size()));
    }

    private static long earlier(long a, long b) {
        if (a == Segment.NO_TIME) return b;
        return b == Segment.NO_TIME ? a : Math.min(a, b);
    }
}
