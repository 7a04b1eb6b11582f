package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every format in the list.
class FormatKitTest {
    private static final Formats FORMATS = Formats.all();

    static List<Sample> samples() {
        return Stream.concat(Sample.all().stream(), TextSamples.wholes().stream()).toList();
    }

    static List<Format> formats() {
        return FORMATS.list();
    }

    private static Format format(Sample sample) {
        return FORMATS.byId(sample.format()).orElseThrow();
    }

    @Test
    void everyFormatHasASample() {
        Set<String> sampled = samples().stream().map(Sample::format).collect(Collectors.toSet());
        assertEquals(List.of("none"), formats().stream().map(Format::id).filter(id -> !sampled.contains(id)).toList());
    }

    @Test
    void idsAreUnique() {
        assertEquals(formats().size(), formats().stream().map(Format::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isToldFromAllOthers(Sample sample) {
        assertEquals(sample.format(), FORMATS.detect(sample.head()).format().id());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsEveryRecord(Sample sample) {
        var read = JsonTrial.read(format(sample), sample.bytes());
        assertEquals(sample.records(), read.size());
        assertEquals(List.of(), read.rejections());
        assertEquals("complete", read.end());
        assertEquals(0, read.unaccounted());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void accountsForEveryByteWhereverItIsCut(Sample sample) {
        Format format = format(sample);
        for (int length = 0; length < sample.bytes().length; length++) {
            var read = JsonTrial.read(format, Arrays.copyOf(sample.bytes(), length));
            assertEquals(0, read.unaccounted(), "cut after " + length + " bytes");
            assertTrue(read.size() <= sample.records(), "cut after " + length + " bytes");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWindowsLineEndsAlike(Sample sample) {
        String windows = new String(sample.bytes(), StandardCharsets.UTF_8).replace("\r", "").replace("\n", "\r\n");
        var plain = JsonTrial.read(format(sample), sample.bytes());
        var read = JsonTrial.read(format(sample), windows);
        assertEquals(plain.heads(), read.heads());
        assertEquals(0, read.unaccounted());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSameTwice(Sample sample) {
        var first = JsonTrial.read(format(sample), sample.bytes());
        var second = JsonTrial.read(format(sample), sample.bytes());
        assertEquals(first.places(), second.places());
        assertEquals(first.heads(), second.heads());
        assertEquals(first.fields(), second.fields());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsNothingFromNothing(Format format) {
        var read = JsonTrial.read(format, "");
        assertEquals(0, read.size());
        assertEquals(List.of(), read.rejections());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void claimsNoGarbage(Format format) {
        byte[] garbage = new byte[5000];
        new Random(7).nextBytes(garbage);
        double score = format.score(new Head(garbage, garbage.length, false, "picture.png")).value();
        assertTrue(score == 0 || format.id().equals("none"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void accountsForEveryByteOfGarbage(Format format) {
        byte[] garbage = new byte[5000];
        new Random(11).nextBytes(garbage);
        assertEquals(0, JsonTrial.read(format, garbage).unaccounted());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stopsWhenNobodyWantsTheResult(Sample sample) throws IOException {
        var endless = new Endless(sample.bytes(), 200_000_000L);
        format(sample).read(endless, new Unwanted());
        assertTrue(endless.position() < 60_000_000L, "read " + endless.position() + " bytes");
    }

    /// The sample over and over.
    private static final class Endless extends DecodedInput {
        private final byte[] bytes;
        private final long total;
        private long position;

        Endless(byte[] bytes, long total) {
            this.bytes = bytes;
            this.total = total;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public boolean cut() {
            return false;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (position >= total) return -1;
            int at = (int) (position % bytes.length);
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, from, n);
            position += n;
            return n;
        }
    }

    /// Cancelled from the beginning.
    private static final class Unwanted implements Reading {
        private final SegmentBuilder records = new SegmentBuilder("self", ZoneOffset.UTC, ChunkSink.MEMORY);

        @Override
        public SegmentBuilder records() {
            return records;
        }

        @Override
        public void recordBytes(long count) {}

        @Override
        public void continuation() {}

        @Override
        public void blank(long count) {}

        @Override
        public void rejected(long line, long offset, long length, String reason) {}

        @Override
        public void warn(long line, String message) {}

        @Override
        public void incomplete(Incomplete incomplete) {}

        @Override
        public void zoneAssumed() {}

        @Override
        public void lastsUntil(long micros) {}

        @Override
        public Instant lastModified() {
            return Instant.EPOCH;
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
