package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.model.explore.Histogram.Counts;
import dev.lastseen.model.explore.Histogram.Weight;
import java.util.Arrays;

/// Tells what is under the pointer.
final class TimelineWords {
    private TimelineWords() {}

    static String of(TimelineFacts facts, TimeScale scale, Counts counts, Times times, int lane, int bucket) {
        int system = facts.numbers()[lane];
        long from = scale.window().from() + (long) ((double) bucket / counts.buckets() * scale.window().length());
        long to = scale.window().from() + (long) ((bucket + 1.0) / counts.buckets() * scale.window().length());
        var words = new StringBuilder(Visible.of(facts.lanes().names().get(lane)))
                .append("\n").append(times.clock(from)).append(" – ").append(times.clock(to))
                .append("\n").append(Quantity.count(counts.count(system, bucket))).append(" records");
        append(words, counts.count(system, Weight.WARNING, bucket), " warnings");
        append(words, counts.count(system, Weight.ERROR, bucket), " errors");
        append(words, between(facts.lost().get(lane), from, to), " messages last seen here, then lost");
        append(words, between(facts.open().get(lane), from, to), " messages whose fate is open");
        if (between(facts.lost().get(lane), from, to) + between(facts.open().get(lane), from, to) > 0) words.append("\na right click tells why");
        if (facts.uncovered().get(lane).stream().anyMatch(hole -> hole.from() < to && hole.to() > from)) words.append("\nno evidence covers this time");
        return words.toString();
    }

    private static void append(StringBuilder words, int count, String what) {
        if (count > 0) words.append("\n").append(Quantity.count(count)).append(what);
    }

    private static int between(long[] times, long from, long to) {
        return place(times, to) - place(times, from);
    }

    private static int place(long[] times, long time) {
        int at = Arrays.binarySearch(times, time);
        return at < 0 ? -at - 1 : at;
    }
}
