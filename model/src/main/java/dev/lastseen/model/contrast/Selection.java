package dev.lastseen.model.contrast;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The messages of both sides, parted by whether they have an attribute. All answers are numbers of messages, ascending.
public final class Selection {
    private final int[] messages;
    private final int these;
    private final BitSet with;

    Selection(Rows rows, BitSet with) {
        this(rows.messages(), rows.these(), with);
    }

    /// @param messages by row, not to be written
    /// @param these    number of rows of the first side, which come first
    /// @param with     rows that have the attribute
    Selection(int[] messages, int these, BitSet with) {
        this.messages = messages;
        this.these = these;
        this.with = with;
    }

    int[] messages() {
        return messages;
    }

    int these() {
        return these;
    }

    BitSet with() {
        return with;
    }

    public int[] theseWith() {
        return messages(0, these, true);
    }

    public int[] theseWithout() {
        return messages(0, these, false);
    }

    public int[] thoseWith() {
        return messages(these, messages.length, true);
    }

    public int[] thoseWithout() {
        return messages(these, messages.length, false);
    }

    private int[] messages(int from, int to, boolean selected) {
        int[] found = IntStream.range(from, to).filter(row -> with.get(row) == selected).map(row -> messages[row]).toArray();
        Arrays.sort(found);
        return found;
    }
}
