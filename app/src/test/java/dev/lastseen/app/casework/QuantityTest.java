package dev.lastseen.app.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,        0
            999,      999
            1000,     '1,000'
            -1000,    '-1,000'
            -100,     -100
            12345678, '12,345,678'
            """)
    void setsThousandsApart(long count, String shown) {
        assertEquals(shown, Quantity.count(count));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,            0 B
            999,          999 B
            1000,         1 kB
            4_200_000,    4.2 MB
            99_950_000,   100 MB
            182_400_000,  182 MB
            999_600_000,  1 GB
            """)
    void shortensSizes(String bytes, String shown) {
        assertEquals(shown, Quantity.size(Long.parseLong(bytes.replace("_", ""))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,      0 ms
            0.38,   380 ms
            0.9996, 1 s
            2.44,   2.4 s
            59.96,  1 min
            200,    3 min 20 s
            7500,   2 h 5 min
            356400, 4 d 3 h
            -0.2,   −200 ms
            """)
    void tellsSpansInTheirTwoLargestUnits(double seconds, String shown) {
        assertEquals(shown, Quantity.span(seconds));
    }
}
