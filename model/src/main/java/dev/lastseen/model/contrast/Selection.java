package dev.lastseen.model.contrast;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The messages of both sides, parted by whether they have an attribute. All answers are numbers of messages, ascending.
public final class Selection {
    private final Rows rows;
    private final BitSet with;

    Selection(Rows rows, BitSet with) {
        this.rows = rows;
        this.with = with;
    }

    public int[] theseWith() {
        return messages(0, rows.these(), true);
    }

    public int[] theseWithout() {
        return messages(0, rows.these(), false);
    }

    public int[] thoseWith() {
        return messages(rows.these(), rows.size(), true);
    }

    public int[] thoseWithout() {
        return messages(rows.these(), rows.size(), false);
    }

    private int[] messages(int from, int to, boolean selected) {
        int[] found = IntStream.range(from, to).filter(row -> with.get(row) == selected).map(rows::message).toArray();
        Arrays.sort(found);
        return found;
    }
}
