package dev.lastseen.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonValuesTest {
    private static final int MESSAGES = 300;

    /// Values 1 … 300 one after the other, and value 0 forty times more: after every so many of them.
    private static IdColumn.Occurrences column(int every, int from) {
        int[] values = IntStream.range(0, MESSAGES).flatMap(i -> {
            boolean common = i >= from && (i - from) % every == 0 && (i - from) / every < 40;
            return common ? IntStream.of(i + 1, 0) : IntStream.of(i + 1);
        }).toArray();
        return new IdColumn.Occurrences(IntStream.range(0, values.length).toArray(), values);
    }

    private static long left(IdColumn.Occurrences column) {
        return IntStream.of(new CommonValues().without(column, MESSAGES + 1).values()).filter(value -> value == 0).count();
    }

    @Test
    void leavesAPlaceholderOut() {
        assertEquals(0, left(column(7, 0)));
    }

    @Test
    void keepsAMessageThatIsTriedAgainAndAgain() {
        assertEquals(40, left(column(1, 100)));
    }
}
