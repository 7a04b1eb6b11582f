package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Coverage coverage = Coverage.between(new long[] {10, 20, 30, 80, 90}, new long[] {30});

    @Test
    void gapPartsTheSpans() {
        assertEquals(List.of(new Coverage.Span(10, 30), new Coverage.Span(80, 90)), coverage.spans());
    }

    @Test
    void coversOnlyWhatLiesWhollyInOneSpan() {
        assertTrue(coverage.covers(10, 30));
        assertFalse(coverage.covers(25, 81));
        assertFalse(coverage.covers(85, 91));
        assertFalse(coverage.covers(9, 12));
    }

    @Test
    void systemWithoutTimesCoversNothing() {
        assertFalse(Coverage.between(new long[0], new long[0]).covers(0, 0));
    }
}
