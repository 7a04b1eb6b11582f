package dev.lastseen.model.check;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Level;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Window;
import dev.lastseen.model.declared.Windows;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Evidence of some systems, told record by record; each is sorted by time, as a log is. Messages pass `front`, `middle` and `back`, one every ten seconds, in one second a hop.
final class Story {
    private static final long SECOND = 1_000_000L;
    /// 2026-04-09T00:00Z in microseconds.
    private static final long MIDNIGHT = 1_775_692_800L * SECOND;

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private String format = "test";
    private Windows windows = Windows.NONE;

    private record Row(double seconds, Level level, String text, String[] fields) {}

    /// What a system says of a message.
    @FunctionalInterface
    interface Teller {
        void tell(Story story, int number, double seconds);
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "msg_%06x", number * 7919 + 65_536);
    }

    static String time(double seconds) {
        return Instant.ofEpochSecond(MIDNIGHT / SECOND).plusMillis(Math.round(seconds * 1000)).toString();
    }

    /// So many messages; whatever a system says is told by its teller.
    static Story of(int messages, Teller front, Teller middle, Teller back) {
        var story = new Story();
        for (int n = 0; n < messages; n++) {
            front.tell(story, n, 10 * n + n % 7 * 0.1);
            middle.tell(story, n, 10 * n + 1 + n % 5 * 0.1);
            back.tell(story, n, 10 * n + 2 + n % 3 * 0.1);
        }
        return story;
    }

    /// A system that says one thing of every message; fields as name, value, name, value …
    static Teller plain(String system, String... fields) {
        return (story, number, seconds) -> story.say(system, number, seconds, "handled", fields);
    }

    Story say(String system, int number, double seconds, String text, String... fields) {
        return say(Level.INFO, system, number, seconds, text, fields);
    }

    Story say(Level level, String system, int number, double seconds, String text, String... fields) {
        var all = new ArrayList<>(List.of("message_id", id(number)));
        all.addAll(List.of(fields));
        return cry(level, system, seconds, text, all.toArray(String[]::new));
    }

    /// A record about no message.
    Story cry(Level level, String system, double seconds, String text, String... fields) {
        rows.computeIfAbsent(system, _ -> new ArrayList<>()).add(new Row(seconds, level, text, fields));
        return this;
    }

    Story format(String other) {
        format = other;
        return this;
    }

    /// Declares a window, in seconds after midnight.
    Story window(double start, double end) {
        windows = new Windows(List.of(new Window(MIDNIGHT + Math.round(start * SECOND), MIDNIGHT + Math.round(end * SECOND), "freeze")));
        return this;
    }

    /// What one check finds.
    List<Finding> findings(String check) {
        return Checks.run(follow(), Declared.NOTHING.with(windows)).stream().filter(finding -> finding.check().equals(check)).toList();
    }

    /// The only thing that one check finds.
    Finding only(String check) {
        var findings = findings(check);
        if (findings.size() != 1) throw new AssertionError(findings);
        return findings.getFirst();
    }

    /// The names of a finding's messages.
    List<String> names(Finding finding) {
        var following = follow();
        return finding.messages().stream().map(following::name).sorted().toList();
    }

    private Following follow() {
        return Follower.follow(sources(), FollowOptions.NONE);
    }

    /// One source a system.
    List<SourceRecords> sources() {
        return rows.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    }

    private SourceRecords source(String system, List<Row> unsorted) {
        var builder = new SegmentBuilder(system, ZoneOffset.UTC, ChunkSink.MEMORY);
        for (Row row : unsorted.stream().sorted(Comparator.comparingDouble(Row::seconds)).toList()) {
            builder.begin(builder.size() * 100, builder.size() + 1);
            builder.time(MIDNIGHT + Math.round(row.seconds() * SECOND));
            builder.level(row.level());
            byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
            builder.word(builder.column("@text"), text, 0, text.length);
            for (int f = 0; f < row.fields().length; f += 2) {
                byte[] bytes = row.fields()[f + 1].getBytes(StandardCharsets.UTF_8);
                builder.value(builder.column(row.fields()[f]), bytes, 0, bytes.length);
            }
            builder.end(builder.size() * 100 + 99);
        }
        return new SourceRecords(describe(system, unsorted.size()), builder.build());
    }

    private Source describe(String system, int records) {
        var problems = new Receipt.Problems(List.of(), 0, List.of(), Optional.<Incomplete>empty());
        var receipt = new Receipt(records, 0, new Receipt.Bytes(100L * records, 0, 0, 100L * records), Receipt.Span.NONE, problems);
        var content = new Source.Content(system, system, 100L * records, 100L * records, "plain");
        return new Source(Path.of("/evidence", system + ".log"), content, format, system, new Source.Clock(ZoneOffset.UTC, false), receipt);
    }
}
