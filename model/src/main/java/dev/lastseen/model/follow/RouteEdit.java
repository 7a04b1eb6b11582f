package dev.lastseen.model.follow;

import java.util.ArrayDeque;
import java.util.List;

/// Makes a route of hops that the analyst named. Systems that he did not name stay without a hop.
final class RouteEdit {
    private RouteEdit() {}

    /// @throws IllegalArgumentException where a name is unknown or the hops form a cycle
    static Route route(List<FollowOptions.NamedHop> hops, List<String> systems) {
        boolean[][] hop = new boolean[systems.size()][systems.size()];
        for (FollowOptions.NamedHop named : hops) hop[number(named.from(), systems)][number(named.to(), systems)] = true;
        return new Route(order(hop), hop);
    }

    private static int number(String name, List<String> systems) {
        int number = systems.indexOf(name);
        if (number < 0) throw new IllegalArgumentException("the route names '%s', but messages pass through: %s".formatted(name, String.join(", ", systems)));
        return number;
    }

    private static int[] order(boolean[][] hop) {
        int n = hop.length;
        int[] before = new int[n];
        for (boolean[] from : hop) {
            for (int to = 0; to < n; to++) before[to] += from[to] ? 1 : 0;
        }
        var ready = new ArrayDeque<Integer>();
        for (int s = 0; s < n; s++) {
            if (before[s] == 0) ready.add(s);
        }
        var order = new Ints();
        while (!ready.isEmpty()) {
            int at = ready.remove();
            order.add(at);
            for (int to = 0; to < n; to++) {
                if (hop[at][to] && --before[to] == 0) ready.add(to);
            }
        }
        if (order.size() < n) throw new IllegalArgumentException("the route leads in a circle");
        return order.toArray();
    }
}
