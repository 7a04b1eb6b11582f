package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the records that bear given values, in one pass over all columns. A value that sorts records rather than names something, because too large a part of a
/// column's records bear it, does not count there.
final class Bearers {
    /// Values that more records bear lead nowhere.
    static final int MOST = 200;
    private static final double LARGEST_PART = 0.05;
    private static final int ALWAYS = 5;
    private final RecordSpace space;
    private final Map<String, List<Bearer>> found = new HashMap<>();

    /// @param field the field in which the record bears it
    record Bearer(int record, String field) {}

    Bearers(RecordSpace space, Collection<String> values) {
        this.space = space;
        values.forEach(value -> found.put(value, new ArrayList<>()));
        for (int s = 0; s < space.sources().size(); s++) {
            Map<Integer, String> codes = codes(space.segment(s), values);
            if (!codes.isEmpty()) scan(s, codes);
        }
    }

    /// The records that bear a value; none where more than [#MOST] do.
    List<Bearer> of(String value) {
        List<Bearer> bearers = found.getOrDefault(value, List.of());
        return bearers.size() > MOST ? List.of() : bearers;
    }

    private static Map<Integer, String> codes(Segment segment, Collection<String> values) {
        Map<Integer, String> codes = new HashMap<>();
        for (String value : values) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            int code = value.matches("[1-9][0-9]{3,8}") ? ValueCode.ofInteger(Integer.parseInt(value)) : segment.dictionary().lookup(bytes, 0, bytes.length);
            if (code != -1) codes.put(code, value);
        }
        return codes;
    }

    private void scan(int source, Map<Integer, String> codes) {
        Segment segment = space.segment(source);
        int[] wanted = codes.keySet().stream().mapToInt(code -> code).sorted().toArray();
        var hits = new Hits(segment.columns().size());
        for (int c = 0; c < segment.chunkCount(); c++) scan(segment, segment.chunk(c), space.base(source) + c * Chunk.CAPACITY, wanted, hits);
        for (int column = 0; column < segment.columns().size(); column++) {
            int inherited = column;
            if (segment.columns().inherited(column)) segment.scan(column, (record, code) -> hits.add(inherited, space.base(source) + record, code, codes.containsKey(code)));
        }
        hits.tell((column, code, records) -> {
            List<Bearer> bearers = found.computeIfAbsent(codes.getOrDefault(code, ""), _ -> new ArrayList<>());
            for (int i = 0; i < records.size() && bearers.size() <= MOST; i++) bearers.add(new Bearer(records.get(i), segment.columns().name(column)));
        });
    }

    private static void scan(Segment segment, Chunk chunk, int base, int[] wanted, Hits hits) {
        Chunk.Rows rows = chunk.rows();
        for (int i = 0; i < chunk.size(); i++) {
            int[] columns = segment.shapes().columns(rows.shapes()[i]);
            for (int k = 0; k < columns.length; k++) {
                int code = rows.codes()[rows.starts()[i] + k];
                boolean wantedCode = code >= wanted[0] && code <= wanted[wanted.length - 1] && Arrays.binarySearch(wanted, code) >= 0;
                hits.add(columns[k], base + i, code, wantedCode);
            }
        }
    }

    /// What one source holds of the wanted values, by column and code.
    private static final class Hits {
        private final int[] filled;
        private final Map<Long, List<Integer>> records = new LinkedHashMap<>();

        /// Receives the records of a column that bear a value.
        @FunctionalInterface
        interface Teller {
            void tell(int column, int code, List<Integer> records);
        }

        Hits(int columns) {
            filled = new int[columns];
        }

        void add(int column, int record, int code, boolean wanted) {
            filled[column]++;
            if (wanted) records.computeIfAbsent((long) column << 32 | code & 0xFFFF_FFFFL, _ -> new ArrayList<>()).add(record);
        }

        void tell(Teller teller) {
            records.forEach((key, of) -> {
                int column = (int) (key >>> 32);
                if (of.size() <= Math.max(ALWAYS, LARGEST_PART * filled[column])) teller.tell(column, (int) (long) key, of);
            });
        }
    }
}
