package dev.lastseen.model.lineage;

import dev.lastseen.model.segment.Segment;
import java.util.Arrays;

/// How often a value may stand in each column of a segment before it sorts records rather than names something.
///
/// @param limits by column
record Usual(int[] limits) {
    private static final double LARGEST_PART = 0.05;
    private static final int ALWAYS = 5;

    static Usual of(Segment segment) {
        int[] filled = Filled.columns(segment);
        for (int column = 0; column < filled.length; column++) {
            int inherited = column;
            if (segment.columns().inherited(column)) segment.scan(column, (_, _) -> filled[inherited]++);
        }
        return new Usual(Arrays.stream(filled).map(n -> (int) Math.max(ALWAYS, LARGEST_PART * n)).toArray());
    }

    boolean isExceeded(int column, int count) {
        return count > limits[column];
    }
}
