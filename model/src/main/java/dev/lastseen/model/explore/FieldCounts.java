package dev.lastseen.model.explore;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which fields the chosen records have, and the values that stand there most often. One column is read at a time; safe to use from many threads.
public final class FieldCounts {
    private static final int CANDIDATES = 400;

    private final Explorer explorer;
    private final @Nullable BitSet chosen;

    private FieldCounts(Explorer explorer, @Nullable BitSet chosen) {
        this.explorer = explorer;
        this.chosen = chosen;
    }

    /// Counts over the records of `rows`.
    public static FieldCounts of(Explorer explorer, Rows rows) {
        return new FieldCounts(explorer, rows.size() == explorer.size() ? null : rows.set());
    }

    /// How many of the chosen records have a field.
    public record Field(String name, int records) {}

    /// A value and how many times it stands in the chosen records.
    public record Value(String text, int count) {}

    /// The values of one field.
    ///
    /// @param top    the most frequent ones, the first most often
    /// @param others how many times other values stand there
    /// @param times  how many of all are times, which are not told one by one
    public record Values(List<Value> top, int others, int times) {}

    /// All fields that a chosen record has, by name.
    public List<Field> fields() {
        var counts = new HashMap<String, Integer>();
        for (int source = 0; source < explorer.space().sources().size(); source++) count(source, counts);
        return counts.entrySet().stream().filter(one -> one.getValue() > 0).map(one -> new Field(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Field::name)).toList();
    }

    private void count(int source, Map<String, Integer> counts) {
        Segment segment = explorer.space().segment(source);
        int[] shapes = new int[segment.shapes().size()];
        int[] contexts = new int[segment.contexts().size()];
        int base = explorer.space().base(source);
        for (int c = 0; c < segment.chunkCount(); c++) {
            Chunk chunk = segment.chunk(c);
            for (int i = 0; i < chunk.size(); i++) {
                if (chosen != null && !chosen.get(base + c * Chunk.CAPACITY + i)) continue;
                shapes[chunk.rows().shapes()[i]]++;
                if (chunk.kinds().contexts()[i] >= 0) contexts[chunk.kinds().contexts()[i]]++;
            }
        }
        own(segment, shapes, counts);
        inherited(segment, contexts, counts);
    }

    private static void own(Segment segment, int[] shapes, Map<String, Integer> counts) {
        for (int shape = 0; shape < shapes.length; shape++) {
            if (shapes[shape] == 0) continue;
            Set<Integer> columns = new HashSet<>();
            for (int column : segment.shapes().columns(shape)) {
                if (columns.add(column)) counts.merge(segment.columns().name(column), shapes[shape], Integer::sum);
            }
        }
    }

    private static void inherited(Segment segment, int[] contexts, Map<String, Integer> counts) {
        for (int column = 0; column < segment.columns().size(); column++) {
            if (!segment.columns().inherited(column)) continue;
            int[] effective = segment.contexts().effective(column);
            int records = 0;
            for (int context = 0; context < contexts.length; context++) records += effective[context] == -1 ? 0 : contexts[context];
            counts.merge(segment.columns().name(column), records, Integer::sum);
        }
    }

    /// The most frequent values of a field.
    public Values values(String field, int most) {
        List<CodeCounts> parts = parts(field);
        Set<String> candidates = new HashSet<>();
        for (CodeCounts part : parts) part.forEach(part.threshold(CANDIDATES), (text, _) -> candidates.add(text));
        var values = new ArrayList<Value>();
        for (String text : candidates) values.add(new Value(text, parts.stream().mapToInt(part -> part.count(text)).sum()));
        values.sort(Comparator.comparingInt((Value value) -> -value.count()).thenComparing(Value::text));
        List<Value> top = List.copyOf(values.subList(0, Math.min(most, values.size())));
        int total = parts.stream().mapToInt(CodeCounts::total).sum();
        int times = parts.stream().mapToInt(CodeCounts::times).sum();
        return new Values(top, total - times - top.stream().mapToInt(Value::count).sum(), times);
    }

    private List<CodeCounts> parts(String field) {
        RecordSpace space = explorer.space();
        var parts = new ArrayList<CodeCounts>();
        for (int source = 0; source < space.sources().size(); source++) {
            int column = explorer.fieldNames().column(source, field);
            if (column >= 0) parts.add(CodeCounts.of(space.segment(source), column, space.base(source), chosen));
        }
        return parts;
    }
}
