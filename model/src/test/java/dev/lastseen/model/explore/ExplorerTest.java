package dev.lastseen.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import dev.lastseen.model.explore.FieldCounts.Value;
import dev.lastseen.model.explore.Histogram.Weight;
import dev.lastseen.model.explore.RecordDetails.Kind;
import dev.lastseen.model.explore.RecordDetails.Node;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static final long SECOND = 1_000_000L;

    /// A source of records at these seconds; -1 for none.
    private static Segment at(String system, long... seconds) {
        var builder = new SegmentBuilder(system, ZoneOffset.UTC, ChunkSink.MEMORY);
        for (int i = 0; i < seconds.length; i++) {
            builder.begin(i * 10L, i + 1L);
            if (seconds[i] >= 0) builder.time(seconds[i] * SECOND);
            builder.end(i * 10L + 10);
        }
        return builder.build();
    }

    private static int[] order(Segment... sources) {
        var rows = Sample.of(List.of(sources)).explorer().all();
        return rows.records(0, rows.size());
    }

    @Test
    void putsUndatedRecordsBesideTheirNeighbours() {
        assertEquals(List.of(0, 1, 4, 2, 3), IntStream.of(order(at("a", 5, -1, 9, -1), at("b", 7))).boxed().toList());
        assertEquals(List.of(2, 0, 1), IntStream.of(order(at("a", -1, 6), at("b", 2))).boxed().toList());
    }

    @Test
    void putsSourcesWithoutTimesLast() {
        assertEquals(List.of(2, 3, 0, 1), IntStream.of(order(at("a", -1, -1), at("b", 1, 2))).boxed().toList());
    }

    @Test
    void ordersLikeAnySort() {
        var explorer = Sample.of(17_000, 500, 4_000).explorer();
        var expected = IntStream.range(0, explorer.size()).boxed().sorted(Comparator.comparingLong(explorer::standsAt).thenComparingInt(record -> record)).toList();
        assertEquals(expected, IntStream.of(explorer.all().records(0, explorer.size())).boxed().toList());
    }

    @Test
    void findsRowsByRecordAndTime() {
        var explorer = Sample.of(List.of(at("a", 1, 4, 4, 8), at("b", 2, 6))).explorer();
        var rows = explorer.all();
        for (int row = 0; row < rows.size(); row++) assertEquals(row, rows.row(rows.record(row)));
        assertEquals(2, rows.at(3 * SECOND));
        assertEquals(2, rows.at(4 * SECOND));
        assertEquals(0, rows.at(0));
        assertEquals(6, rows.at(9 * SECOND));
    }

    @Test
    void countsFieldsAndValuesAsOneByOne() {
        var sample = Sample.of(9_000, 2_000);
        var sieve = sample.sieve();
        var rows = sieve.rows(Filters.NONE.with(Filter.on(new Condition.LevelFrom(Level.INFO))));
        var fields = new TreeMap<String, Integer>();
        Map<String, Integer> labels = new HashMap<>();
        for (int record : rows.records(0, rows.size())) {
            for (var field : sample.explorer().fields()) {
                if (!sample.spelled(record, field).isEmpty()) fields.merge(field, 1, Integer::sum);
            }
            sample.spelled(record, "label").forEach(label -> labels.merge(label, 1, Integer::sum));
        }
        var counts = FieldCounts.of(sample.explorer(), rows);
        assertEquals(fields, new TreeMap<>(counts.fields().stream().collect(Collectors.toMap(FieldCounts.Field::name, FieldCounts.Field::records))));
        var expected = new ArrayList<Value>();
        labels.forEach((label, count) -> expected.add(new Value(label, count)));
        expected.sort(Comparator.comparingInt((Value value) -> -value.count()).thenComparing(Value::text));
        var values = counts.values("label", 4);
        assertEquals(expected.subList(0, 4), values.top());
        assertEquals(expected.subList(4, expected.size()).stream().mapToInt(Value::count).sum(), values.others());
    }

    @Test
    void tellsTimesOnlyTogether() {
        var sample = Sample.of(3_000);
        var values = FieldCounts.of(sample.explorer(), sample.explorer().all()).values("at", 5);
        assertEquals(List.of(), values.top());
        assertTrue(values.times() > 1000);
    }

    @Test
    void countsOverTimeAsOneByOne() {
        var explorer = Sample.of(4_000, 900).explorer();
        var histogram = explorer.histogram();
        long from = histogram.first() + 100 * SECOND;
        long to = histogram.first() + 3_100 * SECOND;
        int[][] expected = new int[explorer.space().systemCount()][30];
        int errors = 0;
        for (int record = 0; record < explorer.size(); record++) {
            long time = explorer.standsAt(record);
            if (time < from || time >= to) continue;
            expected[explorer.space().system(record)][(int) ((time - from) / (100 * SECOND))]++;
            if (explorer.level(record).compareTo(Level.ERROR) >= 0) errors++;
        }
        var counts = histogram.counts(from, to, 30);
        int found = 0;
        for (int system = 0; system < expected.length; system++) {
            for (int bucket = 0; bucket < 30; bucket++) {
                assertEquals(expected[system][bucket], counts.count(system, bucket));
                found += counts.count(system, Weight.ERROR, bucket);
            }
        }
        assertEquals(errors, found);
        assertEquals(counts.highest(), histogram.counts(explorer.all(), from, to, 30).highest());
    }

    @Test
    void keepsEveryRecordInCoarseCounts() {
        var explorer = Sample.of(200_000).explorer();
        var histogram = explorer.histogram();
        var counts = histogram.counts(histogram.first(), histogram.last() + 1, 700);
        int sum = 0;
        for (int system = 0; system < explorer.space().systemCount(); system++) {
            for (int bucket = 0; bucket < 700; bucket++) sum += counts.count(system, bucket);
        }
        assertEquals(explorer.size(), sum);
    }

    @Test
    void showsFieldsAsTreeAndTimesWithDifferences() {
        var builder = new SegmentBuilder("a", ZoneOffset.UTC, ChunkSink.MEMORY);
        int thread = builder.openContext(-1, 0);
        put(builder, "threads.subject", "Callback", thread);
        builder.begin(40, 7);
        builder.context(thread);
        builder.time(1_775_736_000L * SECOND);
        put(builder, "at", "2026-04-09T12:00:00Z", -1);
        put(builder, "message.id", "m-1", -1);
        put(builder, "message.sent_at", "2026-04-09T11:59:58Z", -1);
        put(builder, "tries", "3", -1);
        builder.end(99);
        var details = RecordDetails.of(Sample.of(List.of(builder.build())).explorer(), 0);
        assertEquals(new RecordDetails.Place(0, 7, 40, 59), details.place());
        assertEquals(List.of("at", "message", "tries", "threads"), details.fields().stream().map(Node::name).toList());
        assertEquals(List.of(new Node("id", "message.id", "m-1", Kind.TEXT, List.of()),
                new Node("sent_at", "message.sent_at", "2026-04-09T11:59:58Z", Kind.TIME, List.of())), details.fields().get(1).children());
        assertEquals(List.of(true, false), details.times().stream().map(RecordDetails.Time::used).toList());
        assertEquals(-2 * SECOND, details.times().get(1).difference());
    }

    private static void put(SegmentBuilder builder, String name, String value, int context) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (context >= 0) builder.contextValue(context, builder.contextColumn(name), bytes, 0, bytes.length);
        else builder.value(builder.column(name), bytes, 0, bytes.length);
    }
}
