package dev.lastseen.model.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.Level;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Segments for tests, and how to compare them.
public final class Samples {
    private static final Level[] LEVELS = Level.values();

    private Samples() {}

    /// A segment of `n` records that uses everything a segment can hold; the same for the same seed.
    public static Segment mixed(int n, long seed, ChunkSink sink) {
        var random = new Random(seed);
        var builder = new SegmentBuilder("alpha", ZoneId.of("Europe/Paris"), sink);
        int beta = builder.systemNumber("beta");
        int outer = builder.openContext(-1, 3);
        builder.contextValue(outer, builder.contextColumn("threads.created_at"), bytes("2026-02-27 10:00:00"), 0, 19);
        long offset = 17;
        for (int i = 0; i < n; i++) {
            builder.begin(offset, i * 2L + 1);
            if (random.nextInt(10) > 0) builder.time(1_772_150_400_000_000L + i * 1_000_000L + random.nextInt(1000) * 1000L);
            builder.level(LEVELS[random.nextInt(LEVELS.length)]);
            if (random.nextBoolean()) builder.system(beta);
            if (random.nextInt(50) == 0) outer = builder.openContext(random.nextBoolean() ? outer : -1, offset);
            if (random.nextBoolean()) builder.context(outer);
            fields(builder, random, i);
            if (random.nextInt(40) == 0) {
                builder.abandon();
                continue;
            }
            offset += 20 + random.nextInt(300);
            builder.end(offset);
            offset += random.nextInt(2);
        }
        builder.contextFixed(outer, builder.contextColumn("threads.open"), ValueCode.TRUE);
        return builder.build();
    }

    private static void fields(SegmentBuilder builder, Random random, int i) {
        value(builder, "message_id", "msg_" + Long.toHexString(i / 3 * 0x9E3779B97F4A7C15L));
        if (i % 2 == 0) value(builder, "at", "2026-02-27T10:00:00." + (100 + random.nextInt(900)) + "Z");
        if (i % 3 == 0) value(builder, "stored", "2026-02-27 10:00:" + (10 + random.nextInt(50)) + ",123");
        if (i % 5 == 0) value(builder, "deleted_at", random.nextBoolean() ? "null" : "1772150414" + (100 + random.nextInt(900)));
        value(builder, "bytes", Integer.toString(random.nextInt(100_000)));
        if (i % 7 == 0) value(builder, "score", "-0." + random.nextInt(100));
        for (int k = random.nextInt(4); k > 0; k--) value(builder, "label", "l" + random.nextInt(9));
        if (random.nextInt(100) == 0) value(builder, "rare" + random.nextInt(30), "x".repeat(random.nextInt(300)));
        builder.fixed(builder.column("ok"), random.nextBoolean() ? ValueCode.TRUE : ValueCode.FALSE);
    }

    private static void value(SegmentBuilder builder, String column, String text) {
        byte[] bytes = bytes(text);
        builder.value(builder.column(column), bytes, 0, bytes.length);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Fails unless both hold the same records, columns and contexts.
    public static void assertSame(Segment expected, Segment actual) {
        assertEquals(expected.size(), actual.size());
        assertEquals(expected.systems(), actual.systems());
        assertEquals(expected.columns().names(), actual.columns().names());
        assertEquals(expected.dictionary().size(), actual.dictionary().size());
        assertEquals(expected.contexts().size(), actual.contexts().size());
        for (int i = 0; i < expected.contexts().size(); i++) {
            assertEquals(expected.contexts().parent(i), actual.contexts().parent(i));
            assertEquals(expected.contexts().offset(i), actual.contexts().offset(i));
        }
        for (int record = 0; record < expected.size(); record++) assertEquals(told(expected, record), told(actual, record));
    }

    /// Everything that a segment says of a record, as text.
    static List<String> told(Segment segment, int record) {
        var told = new ArrayList<String>();
        told.add(segment.offset(record) + "+" + segment.length(record) + " line " + segment.line(record));
        told.add(segment.time(record) + " " + segment.level(record) + " " + segment.system(record) + " " + segment.context(record));
        segment.row(record, (column, code) -> told.add(spelled(segment, record, column, code)));
        for (int column = 0; column < segment.columns().size(); column++) {
            if (segment.columns().inherited(column)) told.add(spelled(segment, record, column, segment.value(record, column)));
        }
        return told;
    }

    private static String spelled(Segment segment, int record, int column, int code) {
        String pooled = code != -1 && ValueCode.isTime(code) ? " " + segment.pooledTime(record, code) : "";
        return segment.columns().name(column) + "=" + (code == -1 ? "none" : segment.text(record, code)) + pooled + (ValueCode.isTime(code) ? "" : " #" + code);
    }
}
