package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.Sightings;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which messages a record shows: four bytes a record, and a list for those that show several.
final class MessageIndex {
    private static final int NONE = -1;
    /// By record: its message, [#NONE], or −2 less the place in `lists` where its list begins.
    private final int[] messages;
    private int[] lists = new int[64];
    private int used;

    MessageIndex(int records, Sightings sightings) {
        messages = new int[records];
        Arrays.fill(messages, NONE);
        for (int m = 0; m < sightings.messages(); m++) {
            for (int i = sightings.from(m); i < sightings.to(m); i++) add(sightings.record(i), m);
        }
    }

    private void add(int record, int message) {
        int known = messages[record];
        messages[record] = known == NONE ? message : push(message, known);
    }

    /// Lists are chains: a message, then what the record held before.
    private int push(int message, int before) {
        if (used + 2 > lists.length) lists = Arrays.copyOf(lists, lists.length * 2);
        lists[used] = message;
        lists[used + 1] = before;
        used += 2;
        return -2 - (used - 2);
    }

    void of(int record, IntConsumer visitor) {
        int entry = messages[record];
        while (entry < NONE) {
            visitor.accept(lists[-2 - entry]);
            entry = lists[-2 - entry + 1];
        }
        if (entry >= 0) visitor.accept(entry);
    }

    /// The message of a record that shows exactly one.
    int only(int record) {
        return messages[record];
    }

    /// True where the record shows exactly one message.
    boolean single(int record) {
        return messages[record] >= 0;
    }
}
