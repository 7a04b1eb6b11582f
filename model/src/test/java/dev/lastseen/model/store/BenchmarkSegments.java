package dev.lastseen.model.store;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Segments of the size and the make of a real incident: an API dump, a text log, JSON lines, spans and a table, 777,000 records of 72,000 messages.
final class BenchmarkSegments {
    private static final int MESSAGES = 72_000;
    private static final long START = 1_772_150_400_000_000L;

    private final Random random = new Random(1);
    private final long[] ids = random.longs(MESSAGES).toArray();
    private long offset;
    private long line;

    /// A segment with its parts, to be handed to a store as an importer would.
    record Made(String name, Segment segment, List<Chunk> chunks, List<byte[]> pages) {}

    /// Remembers parts.
    private static final class Parts implements ChunkSink {
        final List<Chunk> chunks = new ArrayList<>();
        final List<byte[]> pages = new ArrayList<>();

        @Override
        public Supplier<Chunk> accept(int index, Chunk chunk) {
            chunks.add(chunk);
            return () -> chunk;
        }

        @Override
        public Supplier<byte[]> acceptPage(int index, byte[] page) {
            pages.add(page);
            return () -> page;
        }
    }

    List<Made> make() {
        return List.of(made("dashboard", this::api), made("intake", this::log), made("router", this::lines), made("automation", this::spans), made("database", this::table));
    }

    private Made made(String name, java.util.function.ObjIntConsumer<SegmentBuilder> records) {
        var parts = new Parts();
        var builder = new SegmentBuilder(name, ZoneOffset.UTC, parts);
        offset = 0;
        line = 1;
        for (int message = 0; message < MESSAGES; message++) records.accept(builder, message);
        return new Made(name, builder.build(), parts.chunks, parts.pages);
    }

    private void api(SegmentBuilder out, int message) {
        if (message % 6 == 0) {
            int context = out.openContext(-1, offset);
            contextValue(out, context, "threads.id", thread(message));
            contextValue(out, context, "threads.created_at", time(message));
            contextValue(out, context, "threads.subject", "Outage question " + message % 1000);
            this.context = context;
        }
        begin(out, message, 0);
        out.context(context);
        value(out, "id", id(message));
        value(out, "thread_id", thread(message));
        value(out, "created_at", time(message));
        value(out, "updated_at", time(message).replace(".5", ".9"));
        value(out, "from", "jun" + message % 900 + "@corp.example");
        value(out, "subject", "Re: Outage question " + message % 1000);
        end(out, 480, 9);
    }

    private int context;

    private void log(SegmentBuilder out, int message) {
        for (int k = 0; k < 2; k++) {
            begin(out, message, k);
            common(out, "intake.worker", k == 0 ? "msg=heartbeat worker=<> inflight=<>" : "msg=request method=<>");
            value(out, k == 0 ? "worker" : "status", Integer.toString(200 + random.nextInt(9)));
            value(out, k == 0 ? "rss_mb" : "elapsed_ms", Integer.toString(random.nextInt(500)));
            value(out, k == 0 ? "inflight" : "cursor", k == 0 ? Integer.toString(random.nextInt(40)) : "c_%020x".formatted(random.nextLong()));
            end(out, 110, 1);
        }
        for (int k = 0; k < 3; k++) {
            begin(out, message, k);
            common(out, "intake.queue" + k, "msg=enqueued" + k);
            value(out, "thread", thread(message));
            value(out, "message_id", id(message));
            value(out, "queue", "router.in");
            value(out, "depth", Integer.toString(random.nextInt(300)));
            value(out, "latency_ms", Integer.toString(random.nextInt(30_000)));
            if (k == 1) value(out, "spam_score", "0." + random.nextInt(99));
            end(out, 160, 1);
        }
        if (message % 2 == 0) attachment(out, message);
    }

    private void attachment(SegmentBuilder out, int message) {
        begin(out, message, 4);
        common(out, "intake.attachments", "msg=stored");
        value(out, "message_id", id(message));
        value(out, "sha256", "%016x%016x%016x%016x".formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        value(out, "size", Integer.toString(random.nextInt(3_000_000)));
        end(out, 220, 1);
    }

    private void lines(SegmentBuilder out, int message) {
        for (int k = 0; k < 3; k++) {
            begin(out, message, k);
            value(out, "ts", Long.toString((START + message * 9_000_000L) / 1000 + k * 10L));
            value(out, "level", k == 1 ? "DEBUG" : "INFO");
            common(out, "router.rules" + k, "evaluated rules" + k);
            value(out, "thread_id", thread(message));
            value(out, "message_id", id(message));
            value(out, "offset", Integer.toString(random.nextInt(9_000_000)));
            value(out, "host", "router-" + message % 3);
            value(out, "pid", Integer.toString(4000 + message % 50));
            end(out, 212, 1);
        }
    }

    private void spans(SegmentBuilder out, int message) {
        String trace = "%016x%016x".formatted(random.nextLong(), random.nextLong());
        for (int k = 0; k < 2 - message % 3 / 2; k++) {
            begin(out, message, k);
            value(out, "traceId", trace);
            value(out, "spanId", "%016x".formatted(random.nextLong()));
            value(out, "name", k == 0 ? "handle message" : "classify");
            value(out, "startTimeUnixNano", Long.toString((START + message * 9_000_000L) * 1000));
            value(out, "endTimeUnixNano", Long.toString((START + message * 9_000_000L + random.nextInt(2_000_000)) * 1000));
            value(out, "message.id", id(message));
            value(out, "thread.id", thread(message));
            value(out, "messaging.system", "amqp");
            value(out, "status.code", "1");
            end(out, 420, message % 100 == 0 ? 1 : 0);
        }
    }

    private void table(SegmentBuilder out, int message) {
        begin(out, message, 0);
        value(out, "message_id", id(message));
        value(out, "thread_id", thread(message));
        value(out, "stored_at", time(message));
        value(out, "status", "stored");
        end(out, 72, 1);
    }

    private void begin(SegmentBuilder out, int message, int k) {
        out.begin(offset, line);
        out.time(START + message * 9_000_000L + k * 7000L + random.nextInt(3000) * 1000L);
        out.level(k == 1 ? Level.DEBUG : Level.INFO);
    }

    private void end(SegmentBuilder out, int length, int lines) {
        offset += length + random.nextInt(30);
        out.end(offset);
        offset++;
        line += lines;
    }

    private void common(SegmentBuilder out, String logger, String text) {
        value(out, "logger", logger);
        value(out, "@text", text);
    }

    /// The id of one message.
    static byte[] someId(int number) {
        return new BenchmarkSegments().id(number * 1000).getBytes(StandardCharsets.UTF_8);
    }

    private String id(int message) {
        return "msg_%016x".formatted(ids[message]);
    }

    private String thread(int message) {
        return "thr_%012x".formatted(ids[message / 6 * 6] & 0xffffffffffffL);
    }

    private static String time(int message) {
        return java.time.Instant.ofEpochMilli(START / 1000 + message * 9_000L + 511).toString();
    }

    private static void value(SegmentBuilder out, String column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.value(out.column(column), bytes, 0, bytes.length);
    }

    private static void contextValue(SegmentBuilder out, int context, String column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.contextValue(context, out.contextColumn(column), bytes, 0, bytes.length);
    }
}
