package dev.lastseen.model.contrast;

import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.segment.SourceRecords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Evidence made in a test, file by file, in the order in which it is told.
public final class Capture {
    public static final long SECOND = 1_000_000L;
    /// 2026-04-09T00:00Z, a Thursday, in microseconds.
    public static final long MIDNIGHT = 1_775_692_800L * SECOND;

    private final Map<String, File> files = new LinkedHashMap<>();

    private record File(String system, SegmentBuilder builder) {}

    /// A record in `system.log`, so many seconds after midnight; fields as name, value, name, value …
    public Capture see(String system, double seconds, String... fields) {
        return seeIn(system, system + ".log", seconds, fields);
    }

    /// The same in a file that is one of several of the system.
    public Capture seeIn(String system, String file, double seconds, String... fields) {
        return seeInside(system, file, -1, seconds, fields);
    }

    /// A record that stands in a context.
    public Capture seeInside(String system, String file, int context, double seconds, String... fields) {
        SegmentBuilder builder = builder(system, file);
        builder.begin(builder.size() * 100, builder.size() + 1);
        builder.time(MIDNIGHT + Math.round(seconds * SECOND));
        if (context >= 0) builder.context(context);
        for (int f = 0; f < fields.length; f += 2) {
            byte[] bytes = fields[f + 1].getBytes(StandardCharsets.UTF_8);
            builder.value(builder.column(fields[f]), bytes, 0, bytes.length);
        }
        builder.end(builder.size() * 100 + 99);
        return this;
    }

    /// A new object around records of `system.log`, with one scalar.
    public int context(String system, String field, String value) {
        SegmentBuilder builder = builder(system, system + ".log");
        int context = builder.openContext(-1, 0);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        builder.contextValue(context, builder.contextColumn(field), bytes, 0, bytes.length);
        return context;
    }

    /// So many seconds after midnight, spelled with a zone.
    public static String time(double seconds) {
        return Instant.ofEpochSecond(MIDNIGHT / SECOND).plusMillis(Math.round(seconds * 1000)).toString();
    }

    private SegmentBuilder builder(String system, String file) {
        return files.computeIfAbsent(file, _ -> new File(system, new SegmentBuilder(system, ZoneOffset.UTC, ChunkSink.MEMORY))).builder();
    }

    public Following follow() {
        return Follower.follow(sources(), FollowOptions.NONE);
    }

    /// The files, as an import would hand them over. Ends the capture.
    public List<SourceRecords> sources() {
        var sources = new ArrayList<SourceRecords>();
        files.forEach((name, file) -> sources.add(new SourceRecords(describe(name, file), file.builder().build())));
        return sources;
    }

    private static Source describe(String name, File file) {
        long bytes = 100 * file.builder().size();
        var content = new Source.Content(name, name, bytes, bytes, "plain");
        var problems = new Receipt.Problems(List.of(), 0, List.of(), Optional.empty());
        var receipt = new Receipt(file.builder().size(), 0, new Receipt.Bytes(bytes, 0, 0, bytes), Receipt.Span.NONE, problems);
        return new Source(Path.of("/evidence", name), content, "test", file.system(), new Source.Clock(ZoneOffset.UTC, false), receipt);
    }
}
