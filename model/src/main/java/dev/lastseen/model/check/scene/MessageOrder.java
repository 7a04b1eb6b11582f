package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.Presence;
import java.util.Arrays;

/// Sorts messages by their first time at a system, by merging runs that are in order already: messages mostly are, and no number is boxed.
final class MessageOrder {
    private final Presence presence;
    private final int system;
    private int[] order;
    private int[] spare;

    private MessageOrder(int system, Presence presence, int[] messages) {
        this.presence = presence;
        this.system = system;
        order = messages;
        spare = new int[messages.length];
    }

    /// Messages with a dated sighting at the system, in order of their first time there; equal times in order of their numbers.
    static int[] of(int system, Presence presence) {
        int[] dated = new int[presence.messages()];
        int n = 0;
        for (int m = 0; m < dated.length; m++) {
            if (presence.dated(m, system)) dated[n++] = m;
        }
        var sorting = new MessageOrder(system, presence, Arrays.copyOf(dated, n));
        while (sorting.merge()) {}
        return sorting.order;
    }

    /// Merges neighbouring runs in pairs; false where there was only one.
    private boolean merge() {
        int n = order.length;
        int first = runEnd(0);
        if (first == n) return false;
        int from = 0;
        while (from < n) {
            int middle = runEnd(from);
            int to = middle == n ? n : runEnd(middle);
            merge(from, middle, to);
            from = to;
        }
        int[] sorted = spare;
        spare = order;
        order = sorted;
        return true;
    }

    /// Where the run in order ends that begins at `from`.
    private int runEnd(int from) {
        int end = from + 1;
        while (end < order.length && time(order[end - 1]) <= time(order[end])) end++;
        return Math.min(end, order.length);
    }

    private void merge(int from, int middle, int to) {
        int a = from;
        int b = middle;
        for (int at = from; at < to; at++) {
            boolean left = b == to || a < middle && time(order[a]) <= time(order[b]);
            spare[at] = order[left ? a++ : b++];
        }
    }

    private long time(int message) {
        return presence.first(message, system);
    }
}
