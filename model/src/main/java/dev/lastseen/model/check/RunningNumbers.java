package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;

/// Tells fields that count the records of their own system, such as the numbers of a table's rows or the cursors of its pages: they say nothing of the messages, and
/// where two systems count alike, a message that comes out of turn would seem to be changed.
final class RunningNumbers {
    private static final double ALWAYS = 0.98;
    /// Records that a run holds on average.
    private static final int LEAST_RUN = 3;

    private RunningNumbers() {}

    /// True where the field rises, or falls, by as much as there are records between two messages.
    static boolean counts(Scene scene, Values values, String field) {
        int[] records = records(values);
        int n = records.length;
        int up = 0;
        int down = 0;
        for (int i = 1; i < n; i++) {
            long step = number(scene, records[i], field) - number(scene, records[i - 1], field);
            int between = records[i] - records[i - 1];
            if (step == between) up++;
            if (step == -between) down++;
        }
        return n > 1 && Math.max(up, down) >= ALWAYS * (n - 1);
    }

    /// True where each value stands in neighbouring records alone, as the cursor of a page does: it tells where in the source a record stands.
    static boolean comesInRuns(Values values) {
        int[] messages = IntStream.range(0, values.messages()).filter(m -> !ValueKey.isMissing(values.key(m))).boxed()
                .sorted(Comparator.comparingInt(values::record)).mapToInt(m -> m).toArray();
        var seen = new HashSet<Long>();
        long last = 0;
        for (int i = 0; i < messages.length; i++) {
            long key = values.key(messages[i]);
            if ((i == 0 || key != last) && !seen.add(key)) return false;
            last = key;
        }
        return seen.size() * LEAST_RUN <= messages.length;
    }

    private static int[] records(Values values) {
        return IntStream.range(0, values.messages()).filter(m -> !ValueKey.isMissing(values.key(m))).map(values::record).sorted().toArray();
    }

    /// The number that a record bears. What is no number gets one far away, and by a square, so that no two steps to it are alike.
    private static long number(Scene scene, int record, String field) {
        try {
            return Long.parseLong(scene.text(record, field));
        } catch (NumberFormatException _) {
            return Long.MIN_VALUE / 2 - (long) record * record;
        }
    }
}
