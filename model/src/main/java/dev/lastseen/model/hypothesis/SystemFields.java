package dev.lastseen.model.hypothesis;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Which fields the records of one system have, which of those hold times, and which values are common in them. Looks at all sources, but only at the first chunk of each
/// to tell times and values.
final class SystemFields {
    private static final int MOST_VALUES = 12;
    private static final int MOST_DIFFERENT = 2_000;
    private final List<Segment> segments = new ArrayList<>();
    private final SequencedSet<String> names = new LinkedHashSet<>();
    private final SequencedSet<String> times = new LinkedHashSet<>();

    SystemFields(RecordSpace space, String system) {
        for (var source : space.sources()) {
            int number = source.segment().systems().indexOf(system);
            if (number < 0) continue;
            segments.add(source.segment());
            read(source.segment(), columns(source.segment(), number));
        }
    }

    /// Every column of a source of one system; of several, those that its records have.
    private static BitSet columns(Segment segment, int system) {
        var columns = new BitSet();
        columns.set(0, segment.columns().size());
        if (segment.systems().size() == 1) return columns;
        columns.clear();
        var shapes = new BitSet();
        for (int c = 0; c < segment.chunkCount(); c++) addShapes(segment.chunk(c), system, shapes);
        shapes.stream().forEach(shape -> {
            for (int column : segment.shapes().columns(shape)) columns.set(column);
        });
        for (int column = 0; column < segment.columns().size(); column++) {
            if (segment.columns().inherited(column)) columns.set(column);
        }
        return columns;
    }

    private static void addShapes(Chunk chunk, int system, BitSet shapes) {
        short[] systems = chunk.kinds().systems();
        for (int i = 0; i < chunk.size(); i++) {
            if (systems[i] == system) shapes.set(chunk.rows().shapes()[i]);
        }
    }

    private void read(Segment segment, BitSet columns) {
        columns.stream().forEach(column -> {
            names.add(segment.columns().name(column));
            boolean[] time = {false};
            segment.scan(column, Math.max(1, segment.chunkCount()), (_, code) -> time[0] |= ValueCode.isTime(code));
            if (time[0]) times.add(segment.columns().name(column));
        });
    }

    /// Names of all fields.
    SequencedSet<String> names() {
        return names;
    }

    /// Names of those that hold times.
    SequencedSet<String> times() {
        return times;
    }

    /// The commonest values of a field, as they are spelled; none where nearly every value is different.
    List<String> values(String field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Segment segment : segments) count(segment, segment.columns().find(field), counts);
        if (counts.size() >= MOST_DIFFERENT) return List.of();
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES).map(Map.Entry::getKey).toList();
    }

    private static void count(Segment segment, int column, Map<String, Integer> counts) {
        if (column < 0) return;
        Map<Integer, Integer> codes = new HashMap<>();
        segment.scan(column, Math.max(1, segment.chunkCount()), (_, code) -> {
            boolean counted = !ValueCode.isMissing(code) && !ValueCode.isTime(code) && code != ValueCode.LONG_TEXT;
            if (counted && (codes.size() < MOST_DIFFERENT || codes.containsKey(code))) codes.merge(code, 1, Integer::sum);
        });
        codes.forEach((code, count) -> counts.merge(segment.text(0, code), count, Integer::sum));
    }
}
