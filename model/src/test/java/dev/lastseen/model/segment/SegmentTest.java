package dev.lastseen.model.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Level;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private final SegmentBuilder builder = new SegmentBuilder("intake", ZoneOffset.UTC, ChunkSink.MEMORY);
    private long offset;

    private void record(String... pairs) {
        builder.begin(offset, offset / 10 + 1);
        for (int i = 0; i < pairs.length; i += 2) value(pairs[i], pairs[i + 1]);
        offset += 10;
        builder.end(offset);
    }

    private void value(String column, String text) {
        byte[] bytes = Samples.bytes(text);
        builder.value(builder.column(column), bytes, 0, bytes.length);
    }

    private static List<String> scanned(Segment segment, String column) {
        var values = new ArrayList<String>();
        segment.scan(segment.columns().find(column), (record, code) -> values.add(record + ":" + segment.text(record, code)));
        return values;
    }

    @Test
    void scansColumnInOrderWithAllItsValues() {
        record("id", "a", "label", "x", "label", "y");
        record("label", "z");
        record("id", "b", "n", "7");
        Segment segment = builder.build();
        assertEquals(List.of("0:a", "2:b"), scanned(segment, "id"));
        assertEquals(List.of("0:x", "0:y", "1:z"), scanned(segment, "label"));
        assertEquals("x", segment.text(0, segment.value(0, segment.columns().find("label"))), "the first of several");
        assertEquals(-1, segment.value(1, segment.columns().find("id")));
        assertEquals(-1, segment.columns().find("nowhere"));
    }

    @Test
    void recordWithoutFieldsIsARecord() {
        record();
        record("id", "a");
        Segment segment = builder.build();
        assertEquals(2, segment.size());
        assertEquals(Segment.NO_TIME, segment.time(0));
        assertEquals(Level.NONE, segment.level(0));
        assertEquals("intake", segment.systems().get(segment.system(0)));
        assertEquals(10, segment.length(1));
        assertEquals(2, segment.line(1));
    }

    @Test
    void abandonedRecordLeavesNothing() {
        record("at", "2026-04-09T11:00:02Z");
        builder.begin(500, 50);
        value("at", "2026-04-09T12:00:00Z");
        value("other", "x");
        builder.abandon();
        record("at", "2026-04-09T13:00:00Z");
        Segment segment = builder.build();
        assertEquals(List.of("0:2026-04-09T11:00:02Z", "1:2026-04-09T13:00:00Z"), scanned(segment, "at"));
        assertEquals(2, segment.chunk(0).timePool().length);
        assertEquals(List.of(), scanned(segment, "other"));
    }

    @Test
    void inheritsFromNearestContextEvenIfItsValueCameLater() {
        int page = builder.openContext(-1, 0);
        int thread = builder.openContext(page, 5);
        int column = builder.contextColumn("threads.subject");
        builder.begin(10, 2);
        builder.context(thread);
        builder.end(20);
        builder.begin(20, 3);
        builder.context(page);
        builder.end(30);
        builder.begin(30, 4);
        builder.end(40);
        builder.contextValue(page, column, Samples.bytes("outer"), 0, 5);
        builder.contextValue(thread, column, Samples.bytes("inner"), 0, 5);
        builder.contextValue(page, builder.contextColumn("pages.at"), Samples.bytes("2026-04-09T11:00:02Z"), 0, 20);
        Segment segment = builder.build();
        assertEquals(List.of("0:inner", "1:outer"), scanned(segment, "threads.subject"));
        assertEquals(List.of("0:2026-04-09T11:00:02Z", "1:2026-04-09T11:00:02Z"), scanned(segment, "pages.at"));
        assertEquals(-1, segment.value(2, column));
    }

    @Test
    void readsLocalTimesInTheZoneOfTheSource() {
        var paris = new SegmentBuilder("a", ZoneId.of("Europe/Paris"), ChunkSink.MEMORY);
        paris.begin(0, 1);
        for (String time : List.of("2026-04-09 11:00:00", "2026-01-09 11:00:00", "2026-04-09T11:00:00Z")) {
            paris.value(paris.column("at"), Samples.bytes(time), 0, time.length());
        }
        paris.end(10);
        Segment segment = paris.build();
        assertEquals(List.of("0:2026-04-09T09:00:00Z", "0:2026-01-09T10:00:00Z", "0:2026-04-09T11:00:00Z"), scanned(segment, "at"));
        segment.row(0, (_, code) -> assertEquals(ValueCode.timeIndex(code) == 2, PooledTime.zoned(segment.pooledTime(0, code))));
    }

    @Test
    void goesOnInNextChunk() {
        for (int i = 0; i < Chunk.CAPACITY * 2 + 1; i++) record("id", "id" + i / 2);
        Segment segment = builder.build();
        assertEquals(3, segment.chunkCount());
        assertEquals(Chunk.CAPACITY * 2 + 1, segment.size());
        int last = segment.size() - 1;
        assertEquals("id" + last / 2, segment.text(last, segment.value(last, 0)));
        assertEquals(last * 10L, segment.offset(last));
        assertEquals(segment.value(0, 0), segment.value(1, 0), "equal words have equal codes");
    }

    @Test
    void leavesOutWhatNoRecordShouldHold() {
        String[] many = new String[2 * (SegmentBuilder.MAX_VALUES + 10)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "c" + i;
            many[i + 1] = "v";
        }
        record(many);
        int[] count = {0};
        builder.build().row(0, (_, _) -> count[0]++);
        assertEquals(SegmentBuilder.MAX_VALUES, count[0]);
    }

    @Test
    void keepsManyWordsApart() {
        int n = 200_000;
        for (int i = 0; i < n; i++) record("id", Integer.toHexString(i * 0x9E3779B1) + "-" + i);
        Segment segment = builder.build();
        assertEquals(n, segment.dictionary().size());
        for (int i = 0; i < n; i += 997) {
            byte[] word = Samples.bytes(Integer.toHexString(i * 0x9E3779B1) + "-" + i);
            assertEquals(segment.value(i, 0), segment.dictionary().lookup(word, 0, word.length));
        }
        assertEquals(-1, segment.dictionary().lookup(Samples.bytes("-1"), 0, 2));
    }

    @Test
    void finishedDictionaryTakesNoMoreWords() {
        record("id", "a");
        Dictionary dictionary = builder.build().dictionary();
        assertThrows(IllegalStateException.class, () -> dictionary.intern(Samples.bytes("b"), 0, 1));
        assertTrue(dictionary.lookup(Samples.bytes("a"), 0, 1) >= ValueCode.FIRST_WORD);
    }

    @Test
    void fieldWithCountlessNamesNamesNoSystems() {
        for (int i = 0; i < 40_000; i++) {
            builder.begin(i, i + 1);
            builder.system(builder.systemNumber("pod-" + i));
            builder.end(i + 1);
        }
        Segment segment = builder.build();
        assertEquals("pod-9", segment.systems().get(segment.system(9)));
        assertEquals("intake", segment.systems().get(segment.system(39_999)));
    }

    @Test
    void shapesAreKeptOnce() {
        var shapes = new Shapes();
        var seen = new ArrayList<Integer>();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 500; i++) seen.add(shapes.intern(new int[] {i % 7, i, 3}, 3));
        }
        assertEquals(500, shapes.size());
        assertEquals(seen.subList(0, 500), seen.subList(500, 1000));
        assertEquals(2, shapes.intern(new int[] {1, 2, 9, 9}, 0) - 498, "no column at all is a shape too");
        assertEquals(3, shapes.columns(499)[2]);
    }

    @Test
    void wordsOfManyPagesAreKeptOnce() {
        var dictionary = Dictionary.inMemory();
        byte[] word = new byte[4000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 2000; i++) {
                word[0] = (byte) i;
                word[3999] = (byte) (i >> 8);
                assertEquals(i + ValueCode.FIRST_WORD, dictionary.intern(word, 0, word.length));
                assertTrue(dictionary.holds(i + ValueCode.FIRST_WORD, word, 0, word.length));
            }
        }
        assertTrue(dictionary.pageCount() > 20);
    }

    @Test
    void columnsKeepTheirNumbers() {
        var columns = new Columns();
        assertEquals(0, columns.intern("created_at", false));
        assertEquals(1, columns.intern("threads.id", true));
        assertEquals(0, columns.intern("created_at", true));
        assertEquals(List.of("created_at", "threads.id"), columns.names());
        assertTrue(columns.timeNamed(0));
        assertFalse(columns.inherited(0));
        assertTrue(columns.inherited(1));
    }
}
