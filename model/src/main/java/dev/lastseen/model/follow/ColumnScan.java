package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Cells;
import dev.lastseen.model.segment.Columns;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Step 1: finds the identifier-like columns and gathers their occurrences.
final class ColumnScan {
    /// Large sources are judged by about so many chunks; a field that is rare in them is looked at everywhere.
    private static final int SAMPLED_CHUNKS = 4;
    private static final int FEW = 256;

    private final RecordSpace space;
    private final ValueTable values;
    private final Map<Key, List<Part>> parts = new LinkedHashMap<>();
    private final CommonValues common = new CommonValues();
    private final Ints records = new Ints();
    private final Ints numbers = new Ints();
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
        @Nullable ColumnStats[] stats = count(source, segment, column, step);
        if (step > 1 && values(stats) < FEW) stats = count(source, segment, column, 1);
        for (String name : segment.systems()) {
            int system = space.systems().indexOf(name);
            ColumnStats found = system < 0 ? null : stats[system];
            if (found == null || found.totals().distinct() == 0) continue;
            parts.computeIfAbsent(new Key(system, segment.columns().name(column)), _ -> new ArrayList<>()).add(new Part(source, column, found.totals()));
        }
    }

    /// By system; null where a system has no value.
    private @Nullable ColumnStats[] count(int source, Segment segment, int column, int step) {
        var stats = new @Nullable ColumnStats[space.systemCount()];
        int base = space.base(source);
        Cells cells = segment.cells(column, step);
        while (cells.next()) {
            int[] records = cells.records();
            int[] codes = cells.codes();
            for (int from = 0, to; from < cells.size(); from = to) {
                int system = space.system(base + records[from]);
                to = from + 1;
                while (to < cells.size() && space.system(base + records[to]) == system) to++;
                ColumnStats known = stats[system];
                if (known == null) known = new ColumnStats(segment);
                known.add(codes, from, to);
                stats[system] = known;
            }
        }
        return stats;
    }

    private static int values(@Nullable ColumnStats[] stats) {
        int values = 0;
        for (ColumnStats one : stats) {
            if (one != null) values += one.totals().values() + one.totals().others();
        }
        return values;
    }

    private IdColumn gather(Key key, List<Part> of, boolean weak) {
        records.clear();
        numbers.clear();
        for (Part part : of) {
            Cells cells = space.segment(part.source()).cells(part.column(), 1);
            while (cells.next()) {
                int n = keep(cells, space.base(part.source()), key.system());
                values.number(part.source(), cells.codes(), n);
                records.addAll(cells.records(), n);
                numbers.addAll(cells.codes(), n);
            }
        }
        var occurrences = common.without(new IdColumn.Occurrences(records.toArray(), numbers.toArray()), values.size());
        return new IdColumn(key.system(), key.field(), occurrences, distinct(occurrences), weak);
    }

    /// Moves the values of a system to the front, with their records, numbered for all sources; answers how many there are.
    private int keep(Cells cells, int base, int system) {
        int[] records = cells.records();
        int[] codes = cells.codes();
        int n = 0;
        for (int i = 0; i < cells.size(); i++) {
            int record = base + records[i];
            int code = codes[i];
            if (!isValue(code) || space.system(record) != system) continue;
            records[n] = record;
            codes[n++] = code;
        }
        return n;
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
        int[] values = of.values();
        int[] records = of.records();
        int[] seen = stamps;
        int[] slots = slotOf;
        long[] first = new long[16];
        for (int i = 0; i < values.length; i++) {
            int value = values[i];
            if (seen[value] != stamp) {
                seen[value] = stamp;
                slots[value] = distinct.size();
                if (distinct.size() == first.length) first = Arrays.copyOf(first, first.length * 2);
                first[distinct.size()] = Segment.NO_TIME;
                distinct.add(value);
            }
            first[slots[value]] = earlier(first[slots[value]], space.time(records[i]));
        }
        return new IdColumn.Distinct(distinct.toArray(), Arrays.copyOf(first, distinct.size()));
    }

    private static long earlier(long a, long b) {
        if (a == Segment.NO_TIME) return b;
        return b == Segment.NO_TIME ? a : Math.min(a, b);
    }
}
