package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        var hits = new Hits(codes.keySet().stream().mapToInt(code -> code).sorted().toArray(), segment.columns().size());
        int[] filled = Filled.columns(segment);
        for (int c = 0; c < segment.chunkCount(); c++) scan(segment, segment.chunk(c), space.base(source) + c * Chunk.CAPACITY, hits);
        for (int column = 0; column < segment.columns().size(); column++) {
            int inherited = column;
            if (!segment.columns().inherited(column)) continue;
            segment.scan(column, (record, code) -> {
                filled[inherited]++;
                if (hits.mayWant(code)) hits.add(inherited, space.base(source) + record, code);
            });
        }
        hits.tell((column, code, count, records) -> {
            if (count > Math.max(ALWAYS, LARGEST_PART * filled[column])) return;
            List<Bearer> bearers = found.computeIfAbsent(codes.getOrDefault(code, ""), _ -> new ArrayList<>());
            for (int record : records) bearers.add(new Bearer(record, segment.columns().name(column)));
        });
    }

    /// Looks at all codes one after the other, and asks for row and column only where one is wanted.
    private static void scan(Segment segment, Chunk chunk, int base, Hits hits) {
        Chunk.Rows rows = chunk.rows();
        int[] codes = rows.codes();
        for (int at = 0; at < codes.length; at++) {
            if (!hits.mayWant(codes[at])) continue;
            int row = row(rows.starts(), at);
            hits.add(segment.shapes().columns(rows.shapes()[row])[at - rows.starts()[row]], base + row, codes[at]);
        }
    }

    /// The last row that begins at a place or before it; rows without a field begin where the next one does.
    private static int row(int[] starts, int place) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= place) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
