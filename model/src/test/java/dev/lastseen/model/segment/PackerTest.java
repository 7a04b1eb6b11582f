package dev.lastseen.model.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.value.ValueCode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11, 12, 500, 16_384, 17_000})
    void readsSegmentBackAsItWas(int n) {
        var store = new PackedParts();
        Segment written = Samples.mixed(n, n, store);
        Segment read = store.read(new TablesPacker().pack(written));
        Samples.assertSame(Samples.mixed(n, n, ChunkSink.MEMORY), read);
    }

    @Test
    void findsWordsOfSegmentReadBack() {
        var store = new PackedParts();
        Segment written = Samples.mixed(3000, 5, store);
        Dictionary read = store.read(new TablesPacker().pack(written)).dictionary();
        for (int code = ValueCode.FIRST_WORD; code < read.limit(); code++) {
            byte[] word = Samples.bytes(written.dictionary().text(code));
            assertEquals(code, read.lookup(word, 0, word.length));
            assertEquals(code, written.dictionary().lookup(word, 0, word.length));
        }
        assertEquals(-1, read.lookup(Samples.bytes("nowhere"), 0, 7));
    }

    @Test
    void handsOverEveryPageOfWordsOnce() {
        var store = new PackedParts();
        var builder = new SegmentBuilder("a", ZoneOffset.UTC, store);
        byte[] word = new byte[200];
        for (int i = 0; i < 5000; i++) {
            System.arraycopy(Samples.bytes("w%08d".formatted(i)), 0, word, 0, 9);
            builder.begin(i * 300L, i + 1);
            builder.word(builder.column("w"), word, 0, word.length);
            builder.end(i * 300L + 299);
        }
        Segment read = store.read(new TablesPacker().pack(builder.build()));
        assertEquals(4, store.pages.size());
        assertEquals("w00004999", read.text(4999, read.value(4999, 0)).substring(0, 9));
    }

    @Test
    void takesFewBytesForRecordsThatLookAlike() {
        var store = new PackedParts();
        var builder = new SegmentBuilder("a", ZoneOffset.UTC, store);
        byte[] id = Samples.bytes("msg_00000000");
        for (int i = 0; i < Chunk.CAPACITY; i++) {
            builder.begin(i * 100L, i + 1);
            builder.time(1_772_150_400_000_000L + i * 1000L);
            System.arraycopy(Samples.bytes("%08d".formatted(i / 4)), 0, id, 4, 8);
            builder.value(builder.column("id"), id, 0, id.length);
            builder.value(builder.column("at"), Samples.bytes("1772150400000"), 0, 13);
            builder.end(i * 100L + 99);
        }
        builder.build();
        int bytes = store.chunks.getFirst().length;
        assertTrue(bytes < Chunk.CAPACITY * 4, bytes + " bytes");
    }

    /// Holds parts as bytes only, as a store does.
    private static final class PackedParts implements ChunkSink {
        final List<byte[]> chunks = new ArrayList<>();
        final List<byte[]> pages = new ArrayList<>();
        private final ChunkPacker packer = new ChunkPacker();

        @Override
        public Supplier<Chunk> accept(int index, Chunk chunk) {
            assertEquals(chunks.size(), index);
            chunks.add(packer.pack(chunk));
            return once(ChunkPacker.unpack(chunks.get(index)));
        }

        @Override
        public Supplier<byte[]> acceptPage(int index, byte[] page) {
            assertEquals(pages.size(), index);
            pages.add(page.clone());
            return () -> pages.get(index);
        }

        private static Supplier<Chunk> once(Chunk chunk) {
            return () -> chunk;
        }

        Segment read(byte[] tables) {
            return TablesPacker.unpack(tables, i -> once(ChunkPacker.unpack(chunks.get(i))), i -> () -> pages.get(i));
        }
    }
}
