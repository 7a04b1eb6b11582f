package dev.lastseen.model.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCoderTest {
    /// Answers what came: words as the dictionary would, times with what they stand for.
    private static final class Told implements ValueCoder.Pools {
        String what = "";

        @Override
        public int word(byte[] bytes, int from, int to) {
            what = "word " + new String(bytes, from, to - from, UTF_8);
            return ValueCode.FIRST_WORD;
        }

        @Override
        public int prose(byte[] bytes, int from, int to) {
            what = "prose " + new String(bytes, from, to - from, UTF_8);
            return ValueCode.FIRST_WORD;
        }

        @Override
        public int time(long pooled) {
            what = "time " + PooledTime.micros(pooled) + (PooledTime.zoned(pooled) ? " zoned" : "");
            return ValueCode.ofTime(0);
        }

        @Override
        public long shiftToUtc(long localMicros) {
            return -3_600_000_000L;
        }
    }

    private static String told(String spelled, boolean timeNamed) {
        var told = new Told();
        byte[] bytes = ("<" + spelled + ">").getBytes(UTF_8);
        int code = new ValueCoder(told).code(bytes, 1, bytes.length - 1, timeNamed);
        if (!told.what.isEmpty()) return told.what;
        if (ValueCode.isInteger(code)) return "integer " + ValueCode.integer(code);
        return ValueCode.isDecimal(code) ? "decimal " + ValueCode.decimalText(code) : "fixed " + code;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|integer 0", "42|integer 42", "1073741823|integer 1073741823", "1073741824|word 1073741824", "007|word 007", "-1|decimal -1", "-0|decimal -0", "+1|word +1",
        "1.50|decimal 1.50", "-0.25|decimal -0.25", "0.0000001|decimal 0.0000001", "0.00000001|word 0.00000001", "1.|word 1.", "-.5|word -.5", ".5|word .5", "1e5|word 1e5",
        "67108863.0|word 67108863.0", "6710886.3|decimal 6710886.3", "-67108864|word -67108864", "12:30|word 12:30", "-|word -", "1.2.3|word 1.2.3", "12345678901234|word 12345678901234",
        "null|fixed 0", "None|fixed 0", "true|fixed 2", "False|fixed 3", "nullable|word nullable", "nope|word nope", "TRUE|word TRUE",
        "2026-04-09T11:00:02Z|time 1775732402000000 zoned", "2026-04-09 11:00:02|time 1775728802000000", "2026-04-09 11:00:02 x|word 2026-04-09 11:00:02 x",
        "1772150414200|word 1772150414200", "msg_1|word msg_1", "[a]|word [a]"
    })
    void tellsValuesByTheirLook(String spelled, String expected) {
        assertEquals(expected, told(spelled, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1772150414200|time 1772150414200000 zoned", "0|time 0 zoned", "42|integer 42", "1772150414.5|time 1772150414500000 zoned", "12345678|integer 12345678"})
    void readsNumberAsTimeOnlyUnderNameOfTime(String spelled, String expected) {
        assertEquals(expected, told(spelled, true));
    }

    @Test
    void keepsShortTextsAsWordsAndCountsLongerOnes() {
        assertEquals("fixed 1", told("", false));
        assertEquals("word " + "a ".repeat(32), told("a ".repeat(32), false));
        assertEquals("prose " + "a ".repeat(33), told("a ".repeat(33), false));
        assertEquals("word " + "a".repeat(256), told("a".repeat(256), false));
        assertEquals("fixed " + ValueCode.LONG_TEXT, told("a".repeat(257), false));
    }

    @Test
    void textStaysTextHoweverItLooks() {
        var told = new Told();
        byte[] bytes = "12".getBytes(UTF_8);
        new ValueCoder(told).word(bytes, 0, 2);
        assertEquals("prose 12", told.what);
    }

    @Test
    void numbersMeanWhatTheySpell() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String spelled = BigDecimal.valueOf(random.nextInt(1 << 26), random.nextInt(8)).toPlainString();
            byte[] bytes = (random.nextBoolean() ? "-" + spelled : spelled).getBytes(UTF_8);
            int code = new ValueCoder(new Told()).code(bytes, 0, bytes.length, false);
            if (ValueCode.isWord(code)) continue;
            assertEquals(Double.parseDouble(new String(bytes, UTF_8)), ValueCode.number(code), 1e-9);
            if (ValueCode.isDecimal(code)) assertEquals(new String(bytes, UTF_8), ValueCode.decimalText(code));
        }
    }

    @Test
    void codesOfAllKindsAreToldApart() {
        int[] codes = {ValueCode.FIRST_WORD, ValueCode.ofInteger(0), ValueCode.ofTime(0), ValueCode.ofContextTime(0), ValueCode.ofDecimal(true, (1 << 26) - 1, 7)};
        Set<String> kinds = new HashSet<>();
        for (int code : codes) {
            kinds.add("" + ValueCode.isWord(code) + ValueCode.isInteger(code) + ValueCode.isTime(code) + ValueCode.isDecimal(code) + ValueCode.isContextTime(code));
        }
        assertEquals(codes.length, kinds.size());
        assertEquals(12_345, ValueCode.timeIndex(ValueCode.ofContextTime(12_345)));
    }

    @Test
    void hashTellsBytesApartAtEveryLength() {
        Set<Long> hashes = new HashSet<>();
        byte[] bytes = new byte[200];
        for (int length = 0; length <= bytes.length; length++) hashes.add(Hash.of(bytes, 0, length));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = 1;
            hashes.add(Hash.of(bytes, 0, bytes.length));
            bytes[i] = 0;
        }
        assertEquals(2 * bytes.length + 1, hashes.size());
        assertEquals(Hash.of("xabcdefghij".getBytes(UTF_8), 1, 11), Hash.of("abcdefghij".getBytes(UTF_8), 0, 10));
        assertNotEquals(Hash.of(1), Hash.of(2));
    }
}
