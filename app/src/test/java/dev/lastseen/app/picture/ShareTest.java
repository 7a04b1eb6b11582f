package dev.lastseen.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"0, 10, 0 %", "10, 10, 100 %", "35, 2365, 1.5 %", "1, 100000, < 0.01 %", "99999, 100000, > 99.9 %", "995, 1000, 99.5 %", "1, 3, 33 %", "4, 10000, 0.04 %",
            "0, 0, –"})
    void neverRoundsToNothingOrToAll(long part, long whole, String spelled) {
        assertEquals(spelled, Share.of(part, whole));
    }
}
