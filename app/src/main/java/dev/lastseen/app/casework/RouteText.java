package dev.lastseen.app.casework;

import dev.lastseen.model.follow.FollowOptions.NamedHop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A route as text: systems joined by `>`, chains by commas, such as `A>B>C,B>D`.
public final class RouteText {
    private RouteText() {}

    /// The hops of `route`; none for a blank text. A [Refusal] where it cannot be read.
    public static List<NamedHop> hops(String route) {
        var hops = new ArrayList<NamedHop>();
        if (route.isBlank()) return hops;
        for (var chain : route.split(",", -1)) {
            var systems = chain.split(">", -1);
            if (systems.length < 2) throw malformed(route);
            for (int i = 1; i < systems.length; i++) {
                hops.add(hop(systems[i - 1].strip(), systems[i].strip(), route));
            }
        }
        return hops;
    }

    /// The text of `hops`, one chain a hop.
    public static String of(List<NamedHop> hops) {
        return hops.stream().map(hop -> hop.from() + ">" + hop.to()).collect(Collectors.joining(","));
    }

    private static NamedHop hop(String from, String to, String route) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) throw malformed(route);
        return new NamedHop(from, to);
    }

    private static Refusal malformed(String route) {
        return new Refusal("route " + route + ": expected systems joined by > and chains by commas, such as 'A>B>C,B>D'");
    }
}
