package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Sightings;
import java.util.Arrays;
import java.util.BitSet;

/// The messages that are compared, one a row: first those of the first side, then those of the second; and for each row its records at one system.
/// Messages that the system never saw have no row. Of a side with more messages than fit, an even sample is taken.
final class Rows {
    private final int[] messages;
    private final int these;
    private final int[] starts;
    private final int[] records;
    private final int[] offered;

    private Rows(int[] messages, int these, int[][] sightings, int[] offered) {
        this.messages = messages;
        this.these = these;
        starts = sightings[0];
        records = sightings[1];
        this.offered = offered;
    }

    /// @param system number of a system of the journey
    /// @param most   rows that a side may have
    static Rows of(Following following, BitSet these, BitSet those, int system, int most) {
        int[] first = seen(following, these, system);
        int[] second = seen(following, those, system);
        int[] a = evenly(first, most);
        int[] b = evenly(second, most);
        int[] messages = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, messages, a.length, b.length);
        return new Rows(messages, a.length, sightings(following, messages, following.presence().system(system)), new int[] {first.length, second.length});
    }

    private static int[] seen(Following following, BitSet side, int system) {
        return side.stream().filter(m -> following.presence().seen(m, system)).toArray();
    }

    /// At most `most` of the given numbers, taken at even distances.
    static int[] evenly(int[] all, int most) {
        if (all.length <= most) return all;
        int[] some = new int[most];
        for (int i = 0; i < most; i++) some[i] = all[(int) ((long) i * all.length / most)];
        return some;
    }

    private static int[][] sightings(Following following, int[] messages, int system) {
        Sightings sightings = following.sightings();
        int[] starts = new int[messages.length + 1];
        int[] records = new int[messages.length * 2];
        int n = 0;
        for (int row = 0; row < messages.length; row++) {
            for (int i = sightings.from(messages[row]); i < sightings.to(messages[row]); i++) {
                if (following.space().system(sightings.record(i)) != system) continue;
                if (n == records.length) records = Arrays.copyOf(records, n * 2);
                records[n++] = sightings.record(i);
            }
            starts[row + 1] = n;
        }
        return new int[][] {starts, records};
    }

    int size() {
        return messages.length;
    }

    /// Number of rows of the first side; they come first.
    int these() {
        return these;
    }

    int those() {
        return messages.length - these;
    }

    /// By row; not to be written.
    int[] messages() {
        return messages;
    }

    int message(int row) {
        return messages[row];
    }

    /// Number of messages of the first side that the system saw; more than [#these] where they were sampled.
    int theseOffered() {
        return offered[0];
    }

    int thoseOffered() {
        return offered[1];
    }

    /// Index of a row's first record, for [#record].
    int from(int row) {
        return starts[row];
    }

    int to(int row) {
        return starts[row + 1];
    }

    /// Records of a row are in ascending order.
    int record(int index) {
        return records[index];
    }

    /// Number of records of all rows; one that shows several messages counts for each.
    int records() {
        return starts[messages.length];
    }
}
