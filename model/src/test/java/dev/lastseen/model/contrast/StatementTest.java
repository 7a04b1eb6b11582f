package dev.lastseen.model.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 35     | 0 %
            35    | 35     | 100 %
            5     | 2365   | 0.2 %
            1     | 70807  | < 0.1 %
            70806 | 70807  | > 99.9 %
            1     | 2      | 50 %
            1     | 3      | 33.3 %
            """)
    void neverRoundsAShareToNoneOrAll(int part, int all, String told) {
        assertEquals(told, Statement.percent(part, all));
    }
}
