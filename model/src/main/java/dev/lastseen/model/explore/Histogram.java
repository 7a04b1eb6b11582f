package dev.lastseen.model.explore;

import dev.lastseen.model.Level;
import org.jspecify.annotations.Nullable;

/// How many records each system has over time, by how serious they are. Answers any range in a few milliseconds: long ranges from counts that were taken once in
/// fine steps (a record may then count one step beside its place), short ones record by record. Immutable; times are microseconds since 1970 UTC, clocks corrected.
public final class Histogram {
    /// How serious records are, from least to most.
    public enum Weight {
        USUAL,
        WARNING,
        ERROR
    }

    private static final int WEIGHTS = Weight.values().length;
    private static final int STEPS = 1 << 15;
    private static final int COUNTED = 150_000;

    private final Explorer explorer;
    private final TimeOrder order;
    private final int dated;
    private final long first;
    private final long last;
    private final int[] @Nullable [] fine;

    Histogram(Explorer explorer, TimeOrder order) {
        this.explorer = explorer;
        this.order = order;
        int[] records = order.records();
        dated = order.lowerBound(records, Long.MAX_VALUE, -1);
        first = dated == 0 ? 0 : order.at(records[0]);
        last = dated == 0 ? 0 : order.at(records[dated - 1]);
        fine = new int[explorer.space().systemCount() * WEIGHTS][];
        var whole = new Span(first, last + 1, STEPS);
        if (dated > COUNTED) count(records, 0, dated, whole, fine);
    }

    /// Counts by system, weight and bucket.
    public static final class Counts {
        private final int[] @Nullable [] lines;
        private final int buckets;

        private Counts(int[] @Nullable [] lines, int buckets) {
            this.lines = lines;
            this.buckets = buckets;
        }

        /// @param system number in the record space
        public int count(int system, Weight weight, int bucket) {
            int[] line = lines[system * WEIGHTS + weight.ordinal()];
            return line == null ? 0 : line[bucket];
        }

        /// All records of a system in a bucket.
        public int count(int system, int bucket) {
            int sum = 0;
            for (Weight weight : Weight.values()) sum += count(system, weight, bucket);
            return sum;
        }

        public int buckets() {
            return buckets;
        }

        /// The largest count of any system in any bucket.
        public int highest() {
            int highest = 0;
            for (int system = 0; system < lines.length / WEIGHTS; system++) {
                for (int bucket = 0; bucket < buckets; bucket++) highest = Math.max(highest, count(system, bucket));
            }
            return highest;
        }
    }

    /// Equal steps from `from` on, up to `to`, which is not included.
    private record Span(long from, long to, int steps) {
        int step(long time) {
            return (int) ((double) (time - from) / (to - from) * steps);
        }

        double width() {
            return (double) (to - from) / steps;
        }
    }

    /// Time of the first record; 0 where none has a time.
    public long first() {
        return first;
    }

    /// Time of the last record; 0 where none has a time.
    public long last() {
        return last;
    }

    /// Counts of all records from `from` up to `to`, which is not included, in equal buckets.
    public Counts counts(long from, long to, int buckets) {
        var span = new Span(from, Math.max(to, from + 1), buckets);
        int[] @Nullable [] lines = new int[fine.length][];
        int start = order.lowerBound(order.records(), from, -1);
        int end = Math.min(dated, order.lowerBound(order.records(), span.to(), -1));
        var whole = new Span(first, last + 1, STEPS);
        if (dated > COUNTED && end - start > COUNTED && span.width() >= 2 * whole.width()) gather(whole, span, lines);
        else count(order.records(), start, end, span, lines);
        return new Counts(lines, buckets);
    }

    /// The same of some of the records.
    public Counts counts(Rows rows, long from, long to, int buckets) {
        var span = new Span(from, Math.max(to, from + 1), buckets);
        int[] @Nullable [] lines = new int[fine.length][];
        int[] records = rows.records(rows.at(from), rows.at(span.to()));
        count(records, 0, records.length, span, lines);
        return new Counts(lines, buckets);
    }

    private void count(int[] records, int start, int end, Span span, int[] @Nullable [] lines) {
        for (int i = start; i < end; i++) {
            long time = order.at(records[i]);
            if (time == Long.MAX_VALUE) return;
            line(lines, records[i], span.steps())[Math.min(span.steps() - 1, span.step(time))]++;
        }
    }

    private int[] line(int[] @Nullable [] lines, int record, int steps) {
        int number = explorer.space().system(record) * WEIGHTS + weight(explorer.levelOrdinal(record)).ordinal();
        int[] line = lines[number];
        if (line == null) {
            line = new int[steps];
            lines[number] = line;
        }
        return line;
    }

    private static Weight weight(int level) {
        if (level >= Level.ERROR.ordinal()) return Weight.ERROR;
        return level == Level.WARN.ordinal() ? Weight.WARNING : Weight.USUAL;
    }

    private void gather(Span whole, Span span, int[] @Nullable [] lines) {
        for (int number = 0; number < fine.length; number++) {
            int[] from = fine[number];
            if (from == null) continue;
            int[] to = new int[span.steps()];
            for (int step = 0; step < STEPS; step++) {
                long middle = first + (long) ((step + 0.5) * whole.width());
                if (from[step] > 0 && middle >= span.from() && middle < span.to()) to[span.step(middle)] += from[step];
            }
            lines[number] = to;
        }
    }
}
