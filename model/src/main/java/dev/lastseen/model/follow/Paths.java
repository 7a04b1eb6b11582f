package dev.lastseen.model.follow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The way between two systems of the journey through systems that did not see the message.
final class Paths {
    private final Journeys journeys;
    private final Map<Long, List<Integer>> known = new HashMap<>();

    Paths(Journeys journeys) {
        this.journeys = journeys;
    }

    /// The systems after `from` up to and including `to`, on the shortest way; of several, the one through a system that may miss messages. Empty where
    /// no hop leads there.
    List<Integer> between(int from, int to) {
        return known.computeIfAbsent((long) from << 32 | to, _ -> search(from, to));
    }

    private List<Integer> search(int from, int to) {
        int[] cameFrom = new int[journeys.route().size()];
        Arrays.fill(cameFrom, -1);
        cameFrom[from] = from;
        var queue = new ArrayDeque<Integer>(List.of(from));
        while (!queue.isEmpty() && cameFrom[to] < 0) {
            int at = queue.remove();
            for (int next : blindFirst(journeys.route().next(at))) {
                if (cameFrom[next] >= 0) continue;
                cameFrom[next] = at;
                queue.add(next);
            }
        }
        return cameFrom[to] < 0 ? List.of() : trace(cameFrom, from, to);
    }

    private List<Integer> blindFirst(List<Integer> systems) {
        var sorted = new ArrayList<>(systems);
        sorted.sort((a, b) -> Boolean.compare(journeys.passes()[a].vouches(), journeys.passes()[b].vouches()));
        return sorted;
    }

    private static List<Integer> trace(int[] cameFrom, int from, int to) {
        var path = new ArrayList<Integer>();
        for (int at = to; at != from; at = cameFrom[at]) path.addFirst(at);
        return List.copyOf(path);
    }
}
