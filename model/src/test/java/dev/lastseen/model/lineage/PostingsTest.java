package dev.lastseen.model.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.lineage.Tallies.Tally;
import dev.lastseen.model.segment.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final int MANY = 1500;

    /// Orders with numbers of their own; some values many orders share, and one of those stands in another field once.
    private static Segment orders() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) {
            capture.see("desk", n, "order", Handover.id(n), "serial", Integer.toString(70_000 + n * 7), "tenant", "tenant-" + n % 3,
                    "batch", "batch-" + n / 30, n == 700 ? "copy_of" : "lane", "tenant-1");
        }
        return capture.follow().space().segment(0);
    }

    /// The same by looking at every field for each value.
    private static Map<Integer, List<String>> expected(Segment segment, Usual usual, Slots slots) {
        Map<Integer, Map<Integer, List<Integer>>> records = new TreeMap<>();
        Cells.of(segment, (record, column, code) -> {
            if (slots.of(code) >= 0) records.computeIfAbsent(code, _ -> new TreeMap<>()).computeIfAbsent(column, _ -> new ArrayList<>()).add(record);
        });
        Map<Integer, List<String>> told = new TreeMap<>();
        records.forEach((code, columns) -> {
            columns.entrySet().removeIf(column -> usual.isExceeded(column.getKey(), column.getValue().size()));
            told.put(code, columns.entrySet().stream().map(column -> segment.columns().name(column.getKey()) + " " + column.getValue()).sorted().toList());
        });
        return told;
    }

    private static List<String> told(Segment segment, List<Tally> tallies) {
        return tallies.stream().map(tally -> segment.columns().name(tally.column()) + " " + Arrays.stream(tally.records()).boxed().toList()).sorted().toList();
    }

    @Test
    void tellsAllRecordsOfEveryValueThatIsNotCommonInItsColumn() {
        var segment = orders();
        var postings = new PostingsBuilder(segment).build();
        var expected = expected(segment, postings.usual(), postings.slots());
        Map<Integer, List<String>> told = new TreeMap<>();
        expected.keySet().forEach(code -> told.put(code, told(segment, postings.tallies(code))));
        assertEquals(expected, told);
        assertTrue(expected.size() > MANY * 2, "identifiers and serial numbers are told apart");
    }

    @Test
    void findsACommonValueWhereItIsRare() {
        var segment = orders();
        var tallies = new PostingsBuilder(segment).build().tallies(segment.dictionary().lookup("tenant-1".getBytes(StandardCharsets.UTF_8), 0, 8));
        assertEquals(List.of("copy_of [700]"), told(segment, tallies));
    }
}
