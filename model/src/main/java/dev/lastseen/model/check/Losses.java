package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.Presence;
import java.util.stream.IntStream;

/// What became of messages, as checks ask for it.
final class Losses {
    private Losses() {}

    /// True where the message was lost for sure: evidence that does not cover the time proves nothing.
    static boolean isLost(int message, Scene scene) {
        Outcome outcome = scene.verdicts().outcome(message);
        return outcome == Outcome.VANISHED || outcome == Outcome.DROPPED || outcome == Outcome.STUCK;
    }

    /// The systems that saw the message after `system`.
    static boolean isSeenBeyond(int message, int system, Scene scene) {
        for (int other : scene.systems()) {
            if (scene.route().leads(system, other) && scene.presence().seen(message, other)) return true;
        }
        return false;
    }

    /// Messages with a dated sighting at the system, in order of their first time there.
    static int[] inOrder(int system, Scene scene) {
        Presence presence = scene.presence();
        int[] order = IntStream.range(0, scene.total()).filter(m -> presence.dated(m, system)).toArray();
        int[] spare = new int[order.length];
        for (int run = 1; run < order.length; run *= 2) {
            for (int from = 0; from < order.length; from += 2 * run) merge(order, spare, new int[] {from, Math.min(from + run, order.length), Math.min(from + 2 * run, order.length)}, presence, system);
            int[] sorted = spare;
            spare = order;
            order = sorted;
        }
        return order;
    }

    /// Merges two sorted runs, which are cut at the given places: numbers are compared by time without an object for each.
    private static void merge(int[] order, int[] into, int[] cuts, Presence presence, int system) {
        int a = cuts[0];
        int b = cuts[1];
        for (int at = cuts[0]; at < cuts[2]; at++) {
            boolean first = b == cuts[2] || a < cuts[1] && presence.first(order[a], system) <= presence.first(order[b], system);
            into[at] = order[first ? a++ : b++];
        }
    }
}
