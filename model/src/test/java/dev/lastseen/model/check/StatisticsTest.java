package dev.lastseen.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static long[] noise(int n, long seed) {
        return new Random(seed).longs(n, 0, 1_000).toArray();
    }

    @Test
    void findsWhereALevelBegins() {
        long[] series = noise(200, 1);
        for (int i = 120; i < 200; i++) series[i] += 1_500;
        assertEquals(List.of(120), Pettitt.changes(series, 20, Chance.TINY));
    }

    @Test
    void findsNoLevelsInNoise() {
        for (int seed = 0; seed < 50; seed++) assertEquals(List.of(), Pettitt.changes(noise(500, seed), 20, Chance.TINY));
    }

    @Test
    void findsTheDensestStretch() {
        var events = new BitSet();
        IntStream.range(0, 10).forEach(i -> events.set(400 + 3 * i));
        events.set(7);
        events.set(900);
        var window = RateScan.densest(events, 1_000).orElseThrow();
        assertEquals(400, window.from());
        assertEquals(428, window.to());
        assertEquals(2, window.errorsOutside());
    }

    @Test
    void aJumpInCountsIsNoLongTail() {
        int[] counts = new int[200];
        Arrays.setAll(counts, i -> i < 195 ? 1 + i % 3 : 30 + i % 5);
        Arrays.sort(counts);
        assertEquals(3, FanOut.limit(counts));
        var random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int[] tail = random.doubles(500).mapToInt(u -> (int) Math.min(10_000, Math.round(1 / Math.pow(1 - u, 0.8)))).sorted().toArray();
            assertEquals(0, FanOut.limit(tail));
        }
    }

    @Test
    void knowsTheNumbersThatLimitsAreMadeOf() {
        assertTrue(IntStream.of(1_000, 2_000, 5_000, 10_000, 4_096, 65_536, 1_048_575).allMatch(TruncatedSource::isLimit));
        assertFalse(IntStream.of(100, 512, 3_000, 1_001, 9_999).anyMatch(TruncatedSource::isLimit));
    }

    @Test
    void boundsAreThoseOfTheTables() {
        assertEquals(0.0295, Chance.mostShare(0, 100), 1e-4);
        assertEquals(0.9705, Chance.leastShare(100, 100), 1e-4);
        assertEquals(0.0164, Chance.bounds(5, 100)[0], 1e-4);
        assertEquals(0.1128, Chance.bounds(5, 100)[1], 1e-4);
    }

    @Test
    void nearTwinsAreLongEnoughToBeMistaken() {
        assertTrue(Twins.near("acct_mwsqr", "acct_mw9qr"));
        assertTrue(Twins.near("DE4218425", "DE4281425"));
        assertTrue(Twins.near("ord_4711_eu", "ord_4711"));
        assertFalse(Twins.near("45", "46"));
        assertFalse(Twins.near("acct_mwsqr", "acct_pppqr"));
    }
}
