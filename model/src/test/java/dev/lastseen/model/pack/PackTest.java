package dev.lastseen.model.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackTest {
    static Stream<Arguments> columns() {
        var random = new Random(7);
        return Stream.of(
                column("all equal", 1000, _ -> 42),
                column("empty", 0, _ -> 0),
                column("one", 1, _ -> -5),
                column("rising", 1000, i -> i * 3L),
                column("few distinct", 5000, i -> i % 7 * 1_000_003L),
                column("exactly 256 distinct", 3000, i -> (i % 256) * 7_777_777L),
                column("257 distinct", 3000, i -> (i % 257) * 7_777_777L),
                column("extremes", 600, i -> i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE),
                column("int extremes", 600, i -> i % 2 == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE),
                column("random longs", 3000, _ -> random.nextLong()),
                column("random ints", 3000, _ -> random.nextInt()),
                column("milliseconds", 3000, _ -> random.nextInt(100_000_000) * 1000L),
                column("one outlier", 3000, i -> i == 1234 ? Long.MAX_VALUE / 3 : i % 5),
                column("58 bits", 999, _ -> random.nextLong() >>> 6),
                column("negative", 999, i -> -i * 1_000_000L));
    }

    private static Arguments column(String name, int n, IntToLongFunction value) {
        long[] values = new long[n];
        for (int i = 0; i < n; i++) values[i] = value.applyAsLong(i);
        return Arguments.of(name, values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void readsLongsAsTheyWereWritten(String name, long[] values) {
        var out = new ByteWriter();
        LongPack.write(out, values, values.length);
        out.varint(77);
        long[] read = new long[values.length];
        var in = new ByteReader(out.take());
        LongPack.read(in, read, read.length);
        assertArrayEquals(values, read);
        assertEquals(77, in.varint(), "the reader stands behind the column");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void readsIntsAsTheyWereWritten(String name, long[] values) {
        int[] ints = new int[values.length];
        for (int i = 0; i < ints.length; i++) ints[i] = (int) values[i];
        var out = new ByteWriter();
        var packer = new IntPack();
        packer.write(out, ints, ints.length);
        packer.write(out, ints, ints.length);
        int[] read = new int[ints.length];
        var in = new ByteReader(out.take());
        IntPack.read(in, read, read.length);
        assertArrayEquals(ints, read);
        IntPack.read(in, read, read.length);
        assertArrayEquals(ints, read, "a packer keeps nothing of the column before");
    }

    @Test
    void keepsFewDistinctValuesInFewBits() {
        int[] values = new int[16_384];
        for (int i = 0; i < values.length; i++) values[i] = (i * 31 % 8) * 12_345_678;
        var out = new ByteWriter();
        new IntPack().write(out, values, values.length);
        assertTrue(out.position() <= values.length * 3 / 8 + 64, () -> out.position() + " bytes");
    }

    @Test
    void keepsWholeMillisecondsWithoutTheirMicroseconds() {
        long[] values = new long[10_000];
        for (int i = 0; i < values.length; i++) values[i] = (i % 64) * 1000L;
        var out = new ByteWriter();
        LongPack.write(out, values, values.length);
        assertTrue(out.position() <= values.length * 6 / 8 + 200, () -> out.position() + " bytes");
    }

    @Test
    void readsNumbersAndTextsAsTheyWereWritten() {
        var out = new ByteWriter();
        long[] numbers = {0, 1, 127, 128, 1L << 35, Long.MAX_VALUE, -1, Long.MIN_VALUE};
        for (long number : numbers) {
            out.varint(number);
            out.zigzag(number);
        }
        out.text("Zürich \u0000 ✓");
        var in = new ByteReader(out.take());
        for (long number : numbers) {
            assertEquals(number, in.varint());
            assertEquals(number, in.zigzag());
        }
        assertEquals("Zürich \u0000 ✓", in.text());
    }

    @Test
    void refusesNumberThatNeverEnds() {
        byte[] endless = new byte[20];
        java.util.Arrays.fill(endless, (byte) 0xff);
        assertThrows(IndexOutOfBoundsException.class, () -> new ByteReader(endless).varint());
    }
}
