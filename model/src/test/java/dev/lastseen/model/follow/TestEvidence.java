package dev.lastseen.model.follow;

import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.segment.SourceRecords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Evidence made in a test: records by system, each with a time in seconds and fields. Records are sorted by time, as a log is.
final class TestEvidence {
    static final long SECOND = 1_000_000L;
    /// 2026-04-09T00:00Z in microseconds.
    static final long DAY = 1_775_692_800L * SECOND;

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final List<String> zoneless = new ArrayList<>();

    private record Row(double seconds, String[] fields) {}

    /// A record of `system`, so many seconds after midnight; fields as name, value, name, value …
    TestEvidence see(String system, double seconds, String... fields) {
        rows.computeIfAbsent(system, _ -> new ArrayList<>()).add(new Row(seconds, fields));
        return this;
    }

    /// The times of this system state no zone.
    TestEvidence zoneless(String system) {
        zoneless.add(system);
        return this;
    }

    Following follow() {
        return follow(FollowOptions.NONE);
    }

    Following follow(FollowOptions options) {
        return Follower.follow(sources(), options);
    }

    List<SourceRecords> sources() {
        return rows.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    }

    private SourceRecords source(String system, List<Row> unsorted) {
        var builder = new SegmentBuilder(system, ZoneOffset.UTC, ChunkSink.MEMORY);
        var sorted = unsorted.stream().sorted(Comparator.comparingDouble(Row::seconds)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            builder.begin(i * 100L, i + 1L);
            if (!Double.isNaN(sorted.get(i).seconds())) builder.time(DAY + Math.round(sorted.get(i).seconds() * SECOND));
            String[] fields = sorted.get(i).fields();
            for (int f = 0; f < fields.length; f += 2) put(builder, fields[f], fields[f + 1]);
            builder.end(i * 100L + 99);
        }
        return new SourceRecords(describe(system, sorted.size()), builder.build());
    }

    private static void put(SegmentBuilder builder, String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (name.equals("@text")) builder.word(builder.column(name), bytes, 0, bytes.length);
        else builder.value(builder.column(name), bytes, 0, bytes.length);
    }

    private Source describe(String system, int records) {
        var content = new Source.Content(system, system, 100L * records, 100L * records, "plain");
        var problems = new Receipt.Problems(List.of(), 0, List.of(), Optional.empty());
        var receipt = new Receipt(records, 0, new Receipt.Bytes(100L * records, 0, 0, 100L * records), Receipt.Span.NONE, problems);
        return new Source(Path.of("/evidence", system + ".log"), content, "test", system, new Source.Clock(ZoneOffset.UTC, zoneless.contains(system)), receipt);
    }
}
